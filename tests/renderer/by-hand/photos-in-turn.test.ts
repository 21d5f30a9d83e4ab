import { expect, test } from 'vitest'
import { PhotosInTurn, type Photographed } from '#renderer/by-hand/photos-in-turn'

type Photo = Readonly<{ name: string }>

const photos = (...names: readonly string[]): readonly Photo[] => names.map((name) => ({ name }))
const isHeic = ({ name }: Photo) => name.endsWith('.heic')
const read = (photo: Photo): Promise<Photographed<string>> =>
  Promise.resolve(isHeic(photo) ? { why: 'heic' } : { came: photo.name })

test('after one that can’t be read the next one comes, and the one left out is told', async () => {
  const turn = new PhotosInTurn<Photo>()
  turn.add(photos('1.jpg', '2.heic', '3.jpg'))
  expect(await turn.next(4, read)).toEqual({ came: '1.jpg', leftOut: [] })
  expect(await turn.next(3, read)).toEqual({ came: '3.jpg', leftOut: [{ name: '2.heic', why: 'heic' }] })
  expect(turn.isEmpty).toBe(true)
})

test('those for which there is no room any more are all told', async () => {
  const turn = new PhotosInTurn<Photo>()
  turn.add(photos('1.jpg', '2.jpg', '3.heic', '4.jpg'))
  expect(await turn.next(1, read)).toMatchObject({ came: '1.jpg' })
  const { came, leftOut } = await turn.next(0, read)
  expect(came).toBeNull()
  expect(leftOut).toEqual(['2.jpg', '3.heic', '4.jpg'].map((name) => ({ name, why: 'too-many' })))
})

test('a photo that is not used leaves its room to the next one', async () => {
  const turn = new PhotosInTurn<Photo>()
  turn.add(photos('1.jpg', '2.jpg'))
  expect(await turn.next(1, read)).toMatchObject({ came: '1.jpg' })
  expect(await turn.next(1, read)).toEqual({ came: '2.jpg', leftOut: [] })
})

test('a photo given alone needs no name; one that is given while another is read comes after it', async () => {
  const turn = new PhotosInTurn<Photo>()
  turn.add(photos('1.heic'))
  const next = turn.next(4, read)
  turn.add(photos('2.jpg'))
  expect(await next).toEqual({ came: '2.jpg', leftOut: [{ name: null, why: 'heic' }] })
  expect(await turn.next(4, read)).toEqual({ came: null, leftOut: [] })
})

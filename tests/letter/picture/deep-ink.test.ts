import { expect, test } from 'vitest'
import { blankPixels } from '#letter/picture/blank-pixels'
import { deepInk } from '#letter/picture/deep-ink'
import type { Pixels } from '#letter/picture/pixels'

type Colour = readonly [red: number, green: number, blue: number]

/** A page of paper with its grain, and strokes of one colour over a twentieth of it. */
function page(ink: Colour): Pixels {
  const picture = blankPixels(200, 200)
  for (let at = 0; at < picture.data.length; at += 4) {
    const [x, y] = [(at / 4) % 200, Math.floor(at / 4 / 200)]
    const paper = 250 - ((x * 7 + y * 3) % 8)
    picture.data.set(y % 20 === 10 ? [...ink, 255] : [paper, paper, paper, 255], at)
  }
  return picture
}

const pointOf = ({ data }: Pixels, y: number) => [...data.slice(y * 200 * 4, y * 200 * 4 + 3)]

test.each<[string, Colour]>([
  ['a pencil', [190, 190, 192]],
  ['a dim photo', [170, 172, 205]],
])('the pale writing of %s becomes dark in its own colour, and the paper stays', (_what, ink) => {
  const before = page(ink)
  const deep = deepInk(before)
  const [red = 0, green = 0, blue = 0] = pointOf(deep, 10)
  expect(Math.max(red, green)).toBeLessThan(110)
  expect(blue).toBeGreaterThanOrEqual(red)
  expect(pointOf(deep, 5)).toEqual(pointOf(before, 5))
  expect(pointOf(before, 10)).toEqual([...ink])
})

test('writing that is dark enough, and an empty page, stay as they are', () => {
  for (const same of [page([40, 50, 120]), page([248, 248, 248])]) expect(deepInk(same)).toBe(same)
})

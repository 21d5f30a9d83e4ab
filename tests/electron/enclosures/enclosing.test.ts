import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { chosenFile, enclose } from '#electron/enclosures/enclosing'
import { digestOf } from '#electron/enclosures/letter-enclosed'
import { enclosedSchema, type Enclosed } from '#letter/parts/enclosed'
import { hostileTexts } from '#tests/hostile-texts'
import { temporaryFolder } from '#tests/temporary-folder'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

async function choose(
  files: Readonly<Record<string, Uint8Array>>,
  present: readonly Enclosed[] = [],
  more: Partial<Parameters<typeof enclose>[2]> = {},
) {
  const folder = await temporaryFolder()
  for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), data)
  const kept = new Map<string, Uint8Array>()
  let marks = 0
  const put = (file: string, data: Uint8Array) => Promise.resolve(void kept.set(file, data))
  const clean = vi.fn<Parameters<typeof enclose>[2]['clean']>(() =>
    Promise.resolve({ data: Buffer.from('clean'), extension: 'jpg', width: 4, height: 3 }),
  )
  const newMark = () => (marks++).toString(16).padStart(8, '0')
  const needs = { clean, put, newMark, pictureWord: 'Photo', picturesOnly: false, ...more }
  const paths = Object.keys(files).map((name) => join(folder, name))
  return { ...(await enclose(paths.map(chosenFile), present, needs)), kept, folder, needs }
}

const some = (size: number, count = 1): readonly Enclosed[] =>
  Array.from({ length: count }, (_, index) => ({
    file: `a-0000000${index}.pdf`,
    name: `A${index}`,
    size,
    picture: null,
  }))

test('a picture is kept as it was drawn anew, any other file as it is', async () => {
  const { enclosed, kept, refused } = await choose({ 'Le reçu.JPG': jpeg, 'Contrat v2.pdf': Buffer.from('%PDF') })
  expect(refused).toEqual([])
  expect(enclosed).toEqual([
    {
      ...{ file: 'le-recu-00000000.jpg', name: 'Le reçu', size: 5, picture: { width: 4, height: 3 } },
      digest: digestOf(Buffer.from('clean')),
    },
    {
      ...{ file: 'contrat-v2-00000001.pdf', name: 'Contrat v2', size: 4, picture: null },
      digest: digestOf(Buffer.from('%PDF')),
    },
  ])
  expect([...kept].map(([file, data]) => [file, Buffer.from(data).toString()])).toEqual([
    ['le-recu-00000000.jpg', 'clean'],
    ['contrat-v2-00000001.pdf', '%PDF'],
  ])
})

test.each([
  'IMG_2031',
  'DSC00012',
  'PXL_20261014_153012345',
  '20261014_153012',
  'Screenshot 2026-10-14 at 3.30.12 PM',
  'Capture d’écran 2026-10-14 153012',
  'IMG 7',
])('%s, as a camera names it, is a photo; the next one is the second', async (name) => {
  const { enclosed } = await choose({ [`${name}.jpg`]: jpeg }, [{ ...some(1)[0], name: 'Photo' } as Enclosed])
  expect(enclosed[0]?.name).toBe('Photo 2')
})

test('a name that says something is kept', async () => {
  const { enclosed } = await choose({ 'Photo du billet.jpg': jpeg, 'Scan_de_la_facture.jpg': jpeg })
  expect(enclosed.map(({ name }) => name)).toEqual(['Photo du billet', 'Scan de la facture'])
})

test('what can not go with the letter is told by its name, and the others go', async () => {
  const heic = Buffer.concat([Buffer.alloc(4), Buffer.from('ftypheic')])
  const { enclosed, refused } = await choose({ 'a.heic': heic, 'b.pdf': Buffer.alloc(14_000_001), 'c.txt': jpeg })
  expect(refused).toEqual([
    { name: 'a.heic', why: 'heic' },
    { name: 'b.pdf', why: 'too-large' },
  ])
  // Whatever its name, it is a picture.
  expect(enclosed).toMatchObject([{ name: 'c', picture: { width: 4 } }])
})

test.each<[string, Parameters<typeof choose>, string]>([
  ['too heavy with the others', [{ 'a.pdf': Buffer.alloc(10) }, some(13_999_995)], 'too-heavy'],
  ['one too many', [{ 'a.pdf': Buffer.alloc(10) }, some(1, 20)], 'too-many'],
  ['an empty file', [{ 'a.pdf': Buffer.alloc(0) }], 'empty'],
  ['an empty file for a child', [{ 'a.jpg': Buffer.alloc(0) }, [], { picturesOnly: true }], 'empty'],
  ['a shortcut of Windows', [{ 'Facture.pdf.lnk': Buffer.from('L') }], 'shortcut'],
  ['the address of a page', [{ 'Site.URL': Buffer.from('[InternetShortcut]') }], 'shortcut'],
  ['a picture that is none', [{ 'a.jpg': jpeg }, [], { clean: () => Promise.resolve(null) }], 'broken-picture'],
  ['a picture of too many pixels', [{ 'a.jpg': jpeg }, [], { clean: () => Promise.resolve('too-large') }], 'too-large'],
  [
    'a full disk',
    [{ 'a.pdf': jpeg }, [], { put: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }],
    'disk-full',
  ],
])('%s is told', async (_what, given, why) => {
  expect(await choose(...given)).toMatchObject({ enclosed: [], refused: [{ why }] })
})

test('a file whose name only speaks of a shortcut goes along, and so does a picture whatever its name', async () => {
  const { enclosed, refused } = await choose({
    'url.pdf': Buffer.from('%PDF'),
    'Mon url': Buffer.from('x'),
    'a.lnk': jpeg,
  })
  expect([enclosed.length, refused]).toEqual([3, []])
})

test('a file that is gone and a folder are told', async () => {
  const { folder, needs } = await choose({})
  await mkdir(join(folder, 'photos'))
  expect(
    (await enclose([join(folder, 'absent.jpg'), join(folder, 'photos')].map(chosenFile), [], needs)).refused,
  ).toEqual([
    { name: 'absent.jpg', why: 'gone' },
    { name: 'photos', why: 'unread' },
  ])
})

test('whatever a file is called, its copy has a plain name', async () => {
  const names = [...Object.values(hostileTexts), 'a-b-c-d-e-f-g-h-i-j-k-l-m-n', '..', 'CON', '.env'].flat()
  const files = names.map((name) => `${name.replace(/[/\0]/g, '').slice(0, 40)}.PDF`)
  const unique = [...new Set(files)].filter((name) => name.isWellFormed())
  const { enclosed } = await choose(Object.fromEntries(unique.slice(0, 20).map((name) => [name, Buffer.from('x')])))
  expect(enclosed.length).toBeGreaterThan(3)
  for (const one of enclosed) expect(enclosedSchema.safeParse(one).error).toBeUndefined()
})

test('a link, and a file without end, are refused though they were chosen', async () => {
  const { folder, needs, kept } = await choose({})
  const [secret, link, film] = ['secret.txt', 'photo.jpg', 'film.mp4'].map((name) => join(folder, name))
  await writeFile(String(secret), 'TOP SECRET OF THE HOME')
  await symlink(String(secret), String(link))
  await writeFile(String(film), '')
  await truncate(String(film), 8 * 1024 ** 3)
  const { enclosed, refused } = await enclose(
    [link, film].map((path) => chosenFile(String(path))),
    [],
    needs,
  )
  expect(enclosed).toEqual([])
  expect(refused).toEqual([
    { name: 'photo.jpg', why: 'unread' },
    { name: 'film.mp4', why: 'too-large' },
  ])
  expect(kept.size).toBe(0)
})

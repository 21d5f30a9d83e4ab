import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { dropEnclosed, fetchEnclosed, putEnclosed, readEnclosed } from '#electron/drafts/enclosed-files'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

const now = () => '2026-11-21T12:00:00.000Z'
/** Two starts, a day apart, long after the 30 days. */
const emptyMuchLater = async (folder: string) => {
  for (const day of ['2027-02-01', '2027-02-02']) {
    await draftsIn(folder, () => `${day}T12:00:00.000Z`).trash.empty(folder)
  }
}
const file = 'billet-0a1b2c3d.jpg'
const photo = { file, name: 'Billet', size: 4, picture: null }
const draftsIn = (folder: string, clock = now) =>
  new Drafts({ folder, now: clock, newId: () => randomUUID(), about: () => '', delay: 0 })
const textOf = async (folder: string, id: string) => {
  const data = await readEnclosed(folder, id, file)
  return data && Buffer.from(data).toString()
}

async function withPhoto() {
  const folder = await temporaryFolder()
  const drafts = draftsIn(folder)
  const draft = makeDraft({ enclosed: [photo] })
  await putEnclosed(folder, draft.id, file, Buffer.from('jpeg'))
  await drafts.add(draft)
  return { folder, drafts, draft }
}

test('a copy of a letter has copies of its own of what goes with it', async () => {
  const { folder, drafts, draft } = await withPhoto()
  const copy = await drafts.derive(draft.id, (first, { id }): Draft => ({ ...first, id }))
  if (copy.kind === 'failed') throw new Error(copy.problem)
  await rm(join(folder, 'enclosures', draft.id), { recursive: true })
  expect(await textOf(folder, copy.draft.id)).toBe('jpeg')
})

test('a draft copied by hand finds its files with the other, once', async () => {
  const { folder, draft } = await withPhoto()
  const id = randomUUID()
  expect(await fetchEnclosed(folder, id, file)).toBe(join(folder, 'enclosures', id, file))
  await rm(join(folder, 'enclosures', draft.id), { recursive: true })
  expect(await textOf(folder, id)).toBe('jpeg')
})

test('a file that is nowhere is gone', async () => {
  const folder = await temporaryFolder()
  expect(await fetchEnclosed(folder, randomUUID(), file)).toBeNull()
  expect(await readEnclosed(folder, randomUUID(), file)).toBeNull()
})

test('what goes with a letter stays while it is in the trash, and leaves the disk with it', async () => {
  const { folder, drafts, draft } = await withPhoto()
  await drafts.delete(draft.id)
  await drafts.trash.empty(folder)
  expect(await textOf(folder, draft.id)).toBe('jpeg')
  await emptyMuchLater(folder)
  expect(await readdir(join(folder, 'enclosures'))).toEqual([])
})

test('a deleted copy of a file leaves the enclosures to the letter that is still there', async () => {
  const { folder, draft } = await withPhoto()
  const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.twolines'))
  await mkdir(join(folder, 'deleted'))
  const copy = join(folder, 'deleted', name)
  await writeFile(copy, await readFile(join(folder, name)))
  const deleted = new Date(now())
  await utimes(copy, deleted, deleted)
  await emptyMuchLater(folder)
  expect(await readdir(join(folder, 'deleted'))).toEqual([])
  expect(await textOf(folder, draft.id)).toBe('jpeg')
})

// A folder of letters that came from somebody else, with links in it.
test.each([
  ['a file', `enclosures/ID/${file}`, file],
  ['the folder of a letter’s files', 'enclosures/ID', ''],
  ['the folder of all of them', 'enclosures', `ID/${file}`],
])('enclosures follow no link: %s', async (_name, link, inside) => {
  const [folder, elsewhere, id] = [await temporaryFolder(), await temporaryFolder(), randomUUID()]
  const named = (path: string) => path.replace('ID', id)
  const secret = join(elsewhere, named(inside === '' ? file : inside))
  await mkdir(dirname(secret), { recursive: true })
  await writeFile(secret, 'TOP SECRET OF THE HOME')
  const from = join(folder, named(link))
  await mkdir(dirname(from), { recursive: true })
  await symlink(inside === file ? secret : elsewhere, from)
  for (const draft of [id, randomUUID()]) {
    expect(await fetchEnclosed(folder, draft, file)).toBeNull()
    expect(await readEnclosed(folder, draft, file)).toBeNull()
  }
  await dropEnclosed(folder, id, [file])
  expect(await readFile(secret, 'utf8')).toBe('TOP SECRET OF THE HOME')
})

test('nothing is written through a link either', async () => {
  const [folder, elsewhere, id] = [await temporaryFolder(), await temporaryFolder(), randomUUID()]
  await mkdir(join(folder, 'enclosures'))
  await symlink(elsewhere, join(folder, 'enclosures', id))
  await expect(putEnclosed(folder, id, file, Buffer.from('jpeg'))).rejects.toThrow('link')
  expect(await readdir(elsewhere)).toEqual([])
})

test('a file larger than any that can go with a letter is not read', async () => {
  const { folder, draft } = await withPhoto()
  const path = join(folder, 'enclosures', draft.id, file)
  await truncate(path, 14_000_001)
  expect(await readEnclosed(folder, draft.id, file)).toBeNull()
  await truncate(path, 14_000_000)
  expect(await readEnclosed(folder, draft.id, file)).toHaveLength(14_000_000)
})

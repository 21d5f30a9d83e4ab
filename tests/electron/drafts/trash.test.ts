import { copyFile, mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

async function setUp() {
  const folder = await temporaryFolder()
  const [porch, club] = [makeDraft(), makeDraft()]
  await writeFile(join(folder, 'porch.twolines'), draftText(porch))
  await writeFile(join(folder, 'club.twolines'), draftText(club))
  return { folder, porch, club }
}

/** The drafts of a folder as the app finds them when it starts on this day. */
function on(day: string, folder: string): Drafts {
  const now = () => `${day}T12:00:00.000Z`
  return new Drafts({ folder, now, newId: () => crypto.randomUUID(), about: ({ door }) => door, delay: 0 })
}

async function deletedIn(drafts: Drafts) {
  const outcome = await drafts.trash.list(drafts.folder)
  if (outcome.kind === 'failed') throw new Error(outcome.problem)
  return outcome.deleted
}

test('what was deleted is told by a later start, with the day until which it is kept, and taken back', async () => {
  const { folder, porch, club } = await setUp()
  expect(await deletedIn(on('2026-11-21', folder))).toEqual([])
  await on('2026-11-21', folder).delete(porch.id)
  await on('2026-11-22', folder).delete(club.id)

  const later = on('2026-12-01', folder)
  expect(await deletedIn(later)).toMatchObject([
    { id: club.id, deleted: '2026-11-22T12:00:00.000Z' },
    { id: porch.id, title: 'Le tournoi est annulé.', until: '2026-12-21T12:00:00.000Z' },
  ])
  expect(await later.restore(porch.id)).toEqual({ kind: 'done' })
  expect(await later.open(porch.id)).toMatchObject({ kind: 'done', draft: { answers: porch.answers } })
  expect(await deletedIn(later)).toMatchObject([{ id: club.id }])
  expect(await later.restore(porch.id)).toEqual({ kind: 'failed', problem: 'not-found' })
})

test('a letter is removed after 30 days, once two starts found it so, not on the last of them, however long ago it was written', async () => {
  const { folder, porch } = await setUp()
  const long = new Date('2020-01-01T12:00:00.000Z')
  await utimes(join(folder, 'porch.twolines'), long, long)
  await on('2026-11-21', folder).delete(porch.id)
  for (const [day, left] of [
    ['2026-12-21', 1],
    ['2026-12-22', 1],
    ['2026-12-23', 0],
  ] as const) {
    const drafts = on(day, folder)
    await drafts.trash.empty(folder)
    expect(await deletedIn(drafts)).toHaveLength(left)
  }
  expect((await on('2026-12-22', folder).list()).drafts).toHaveLength(1)
})

test('what went with a letter is removed with it, unless another letter has the same id', async () => {
  const folder = await temporaryFolder()
  const enclosed = [{ file: 'photo-0a1b2c3d.jpg', name: 'Photo', size: 1, picture: null }]
  // What was taken out of the last one could not be removed then.
  const [alone, twice, takenOut] = [makeDraft({ enclosed }), makeDraft({ enclosed }), makeDraft()]
  for (const draft of [alone, twice, takenOut]) {
    await writeFile(join(folder, `${draft.id}.twolines`), draftText(draft))
    await mkdir(join(folder, 'enclosures', draft.id), { recursive: true })
    await writeFile(join(folder, 'enclosures', draft.id, 'photo-0a1b2c3d.jpg'), 'a photo')
  }
  const drafts = on('2026-11-21', folder)
  for (const { id } of [alone, twice, takenOut]) await drafts.delete(id)
  await writeFile(join(folder, 'copied by hand.twolines'), draftText(twice))
  for (const day of ['2026-12-22', '2026-12-23']) await on(day, folder).trash.empty(folder)
  expect(await readdir(join(folder, 'deleted'))).toEqual([])
  expect(await readdir(join(folder, 'enclosures'))).toEqual([twice.id])
})

test('a clock set back removes nothing, and other files are left alone', async () => {
  const { folder, porch } = await setUp()
  await on('2026-11-21', folder).delete(porch.id)
  const notes = join(folder, 'deleted', 'notes.txt')
  await writeFile(notes, '')
  await utimes(notes, 0, 0)
  await on('1999-01-01', folder).trash.empty(folder)
  expect(await readdir(join(folder, 'deleted'))).toEqual(expect.arrayContaining(['notes.txt', 'porch.twolines']))
  for (const day of ['2027-06-01', '2027-06-02']) await on(day, folder).trash.empty(folder)
  expect(await readdir(join(folder, 'deleted'))).toEqual(['notes.txt'])
})

test('a letter deleted under a clock set back has its 30 days once the clock is right again', async () => {
  const { folder, porch } = await setUp()
  await on('1999-01-01', folder).delete(porch.id)
  const right = on('2026-11-22', folder)
  await right.trash.empty(folder)
  expect(await deletedIn(right)).toMatchObject([{ id: porch.id, until: '2026-12-22T12:00:00.000Z' }])
  for (const day of ['2026-12-23', '2026-12-24']) await on(day, folder).trash.empty(folder)
  expect(await deletedIn(on('2026-12-24', folder))).toEqual([])
})

test('a letter taken back beside one that has its id loses nothing', async () => {
  const { folder, porch } = await setUp()
  await copyFile(join(folder, 'porch.twolines'), join(folder, 'kept.txt'))
  await on('2026-11-21', folder).delete(porch.id)
  await copyFile(join(folder, 'kept.txt'), join(folder, 'porch.twolines'))
  const drafts = on('2026-11-22', folder)
  await drafts.list()
  await deletedIn(drafts)
  expect(await drafts.restore(porch.id)).toEqual({ kind: 'done' })
  const { drafts: letters } = await drafts.list()
  expect(letters).toHaveLength(3)
  expect(new Set(letters.map(({ id }) => id)).size).toBe(3)
})

test('a folder that is gone is told', async () => {
  const { folder } = await setUp()
  const drafts = on('2026-11-21', join(folder, 'club.twolines'))
  expect(await drafts.trash.list(drafts.folder)).toMatchObject({ kind: 'failed', problem: 'folder-gone' })
})

test.each(['2026-12-23', '2027-06-01', '2099-01-01'])(
  'a wrong clock does not empty the trash: set ahead once, to %s, however often the app is started that day',
  async (day) => {
    const { folder, porch } = await setUp()
    await on('2026-11-21', folder).delete(porch.id)
    for (const start of [day, day, day]) await on(start, folder).trash.empty(folder)
    const right = on('2026-11-23', folder)
    await right.trash.empty(folder)
    expect(await deletedIn(right)).toMatchObject([{ id: porch.id, until: '2026-12-21T12:00:00.000Z' }])
    // Once more, months later: what was seen the first time is forgotten.
    await on(day, folder).trash.empty(folder)
    expect(await deletedIn(right)).toHaveLength(1)
    expect(await right.restore(porch.id)).toEqual({ kind: 'done' })
  },
)

test.each(['1970-01-01', '1999-01-01', '2026-10-10'])(
  'a wrong clock does not empty the trash: set back to %s for a while',
  async (day) => {
    const { folder, porch } = await setUp()
    await on('2026-11-21', folder).delete(porch.id)
    for (const start of [day, day]) await on(start, folder).trash.empty(folder)
    const right = on('2026-11-23', folder)
    await right.trash.empty(folder)
    expect(await deletedIn(right)).toMatchObject([{ id: porch.id, until: '2026-12-21T12:00:00.000Z' }])
    for (const start of ['2026-12-22', '2026-12-23']) await on(start, folder).trash.empty(folder)
    expect(await deletedIn(on('2026-12-23', folder))).toEqual([])
  },
)

test('a letter deleted, or written, under a clock set to 2099 is not kept for ever', async () => {
  const folder = await temporaryFolder()
  const draft = makeDraft({ changed: '2099-01-01T10:00:00.000Z' })
  await writeFile(join(folder, 'ahead.twolines'), draftText(draft))
  await on('2099-01-01', folder).delete(draft.id)
  const right = on('2026-11-21', folder)
  await right.trash.empty(folder)
  expect(await deletedIn(right)).toMatchObject([{ id: draft.id, until: '2026-12-21T12:00:00.000Z' }])
  for (const [day, left] of [
    ['2026-12-20', 1],
    ['2026-12-22', 1],
    ['2026-12-23', 0],
  ] as const) {
    await on(day, folder).trash.empty(folder)
    expect(await deletedIn(on(day, folder))).toHaveLength(left)
  }
  expect(await readdir(join(folder, 'deleted'))).toEqual([])
})

test('what was noted of the trash by anybody else, or by accident, removes nothing', async () => {
  const { folder, porch } = await setUp()
  await on('2026-11-21', folder).delete(porch.id)
  for (const notes of ['{', '[]', '{"seen":[["porch.twolines",{"since":0,"over":0}]]}']) {
    await writeFile(join(folder, 'deleted', 'seen.json'), notes)
    await on('2026-11-22', folder).trash.empty(folder)
  }
  expect(await deletedIn(on('2026-11-22', folder))).toHaveLength(1)
  await writeFile(join(folder, 'deleted', 'seen.json'), '{}')
  expect(await on('2026-11-22', folder).trash.emptyNow(folder)).toEqual({ kind: 'done' })
  expect(await readdir(join(folder, 'deleted'))).toEqual([])
})

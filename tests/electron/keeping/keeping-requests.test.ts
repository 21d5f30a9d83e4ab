import { readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { keepingRequests } from '#electron/keeping/keeping-requests'
import { OwnSignature } from '#electron/signature/own-signature'
import { StoredSettings } from '#electron/settings/settings'
import { folderOf, said } from '#tests/backups'
import { canMount, lock, smallDisk } from '#tests/small-disk'
import { temporaryFolder } from '#tests/temporary-folder'

const porch = said('Le perron')
const files = {
  'porch.twolines': draftText(porch),
  'club.twolines': draftText(said('Le club')),
  'deleted/gone.twolines': draftText(said('Oubliée')),
  'set-aside/broken.twolines': '{"half',
  [`enclosures/${porch.id}/receipt-0a1b2c3d.pdf`]: 'a receipt',
  'porch.twolines.0a1b2c3d.unfinished': 'half',
  'people.json': '[]',
}
const mine = { 'novel.docx': 'mine', 'deleted/holiday.jpg': 'mine', 'Letters backup.zip': 'mine' }

/** All the letters of a folder, and where the person's dialogs lead. */
async function setUp(folder: string, userData?: string) {
  const kept = userData ?? (await temporaryFolder())
  const settings = new StoredSettings(kept)
  onTestFinished(() => settings.written())
  const now = () => '2026-11-21T12:00:00.000Z'
  const drafts = new Drafts({ folder, now, newId: () => crypto.randomUUID(), about: ({ door }) => door, delay: 0 })
  const saved = join(await temporaryFolder(), 'Letters backup.zip')
  const usual = await temporaryFolder()
  const askWhere = vi.fn((_suggested: string): Promise<string | null> => Promise.resolve(saved))
  const askBackup = vi.fn((): Promise<string | null> => Promise.resolve(saved))
  const clearTraces = vi.fn(() => Promise.resolve())
  const needs = {
    drafts,
    settings,
    signature: new OwnSignature(kept, settings),
    today: () => '2026-11-21',
    backupWord: () => 'Letters backup',
    askWhere,
    askBackup,
  }
  const requests = keepingRequests({ ...needs, makeUsualFolder: () => usual, clearTraces })
  return { requests, drafts, settings, userData: kept, saved, usual, askWhere, askBackup, clearTraces }
}

const everyPath = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()

test('all the letters go into one file, named for the day, with the words typed a moment ago', async () => {
  const folder = await folderOf(files)
  const { requests, drafts, saved, askWhere } = await setUp(folder)
  const opened = await drafts.open(porch.id)
  if (opened.kind === 'failed') throw new Error(opened.problem)
  void drafts.keep({ ...opened.draft, answers: { what: { kind: 'own', text: 'Le perron, encore' } } })
  expect(await requests.backUp({ signature: false })).toMatchObject({
    kind: 'done',
    letters: 2,
    file: 'Letters backup.zip',
  })
  expect(askWhere).toHaveBeenCalledExactlyOnceWith('Letters backup - 2026-11-21.zip')

  const elsewhere = await temporaryFolder()
  const other = await setUp(elsewhere)
  other.askBackup.mockResolvedValue(saved)
  expect(await other.requests.restoreBackup()).toMatchObject({ kind: 'done', added: 2, deleted: 1 })
  expect(await other.drafts.open(porch.id)).toMatchObject({
    draft: { answers: { what: { text: 'Le perron, encore' } } },
  })
})

test('words of one’s own go with a backup, come back beside those that are here, and are erased with everything', async () => {
  const one = await setUp(await folderOf(files))
  one.settings.change({ ownWords: ['Kwikfiks', 'Lemieux'] })
  await one.requests.backUp({ signature: false })

  const other = await setUp(await temporaryFolder())
  other.askBackup.mockResolvedValue(one.saved)
  other.settings.change({ ownWords: ['Saguenay', 'Lemieux'] })
  await other.requests.restoreBackup()
  expect(other.settings.stored.ownWords).toEqual(['Saguenay', 'Lemieux', 'Kwikfiks'])
  await other.settings.written()
  expect(new StoredSettings(other.userData).stored.ownWords).toEqual(['Saguenay', 'Lemieux', 'Kwikfiks'])

  expect(await other.requests.erase()).toEqual({ kind: 'done' })
  expect(new StoredSettings(other.userData).stored.ownWords).toBeUndefined()
})

test('a backup whose words were tampered with brings the letters all the same, and none of these words', async () => {
  const one = await setUp(await folderOf(files))
  one.settings.change({ ownWords: ['x'.repeat(61)] })
  await one.requests.backUp({ signature: false })
  const other = await setUp(await temporaryFolder())
  other.askBackup.mockResolvedValue(one.saved)
  expect(await other.requests.restoreBackup()).toMatchObject({ kind: 'done', added: 2 })
  expect(other.settings.stored.ownWords ?? []).toEqual([])
})

test('what is left of a backup that was cut off goes when the next one is saved', async () => {
  const { requests, saved } = await setUp(await folderOf(files))
  const folder = dirname(saved)
  const [cutOff, underWay] = ['Old.zip.0a1b2c3d.unfinished', 'New.zip.0a1b2c3d.unfinished']
  for (const name of [cutOff, underWay, 'Old.docx.0a1b2c3d.unfinished']) await writeFile(join(folder, name), 'half')
  await utimes(join(folder, cutOff), 0, 0)
  await requests.backUp({ signature: false })
  expect((await readdir(folder)).toSorted()).toEqual(['Letters backup.zip', underWay, 'Old.docx.0a1b2c3d.unfinished'])
})

test('whoever gives up changes nothing; where there is no letter there is no backup', async () => {
  const folder = await folderOf(files)
  const { requests, askWhere, askBackup } = await setUp(folder)
  askWhere.mockResolvedValue(null)
  askBackup.mockResolvedValue(null)
  expect(await requests.backUp({ signature: false })).toEqual({ kind: 'cancelled' })
  expect(await requests.restoreBackup()).toEqual({ kind: 'cancelled' })
  const none = await setUp(await folderOf(mine))
  expect(await none.requests.backUp({ signature: false })).toEqual({ kind: 'failed', problem: 'nothing-to-back-up' })
})

test('a folder that is gone is told before anything is asked', async () => {
  const folder = await folderOf(files)
  const { requests, askWhere, usual } = await setUp(folder)
  await rename(folder, join(usual, 'moved'))
  expect(await requests.backUp({ signature: false })).toMatchObject({ kind: 'failed', problem: 'folder-gone' })
  expect(askWhere).not.toHaveBeenCalled()
  expect(await requests.restoreBackup()).toMatchObject({ kind: 'failed' })
  expect(await requests.erase()).toMatchObject({ kind: 'failed', problem: 'folder-gone' })
})

test('erasing removes all that is the app’s and nothing of anybody else’s, and forgets every choice', async () => {
  const folder = await folderOf({ ...files, ...mine })
  const { requests, drafts, settings, userData, usual, clearTraces } = await setUp(folder)
  settings.change({ language: 'fr', folder, welcomed: true, windowPlace: undefined })
  await settings.written()
  const opened = await drafts.open(porch.id)
  if (opened.kind === 'failed') throw new Error(opened.problem)
  void drafts.keep({ ...opened.draft, answers: { what: { kind: 'own', text: 'Encore un mot' } } })

  expect(await requests.erase()).toEqual({ kind: 'done' })
  expect(await everyPath(folder)).toEqual(Object.keys(mine).toSorted())
  expect((await readdir(folder)).toSorted()).toEqual(['Letters backup.zip', 'deleted', 'novel.docx'])
  expect(await readdir(userData)).toEqual([])
  expect(settings.stored).toEqual({})
  expect(clearTraces).toHaveBeenCalledOnce()
  expect(drafts.folder).toBe(usual)
  expect(await drafts.open(porch.id)).toMatchObject({ problem: 'not-found' })
  // What the window still holds is not written again.
  expect(await drafts.keep(opened.draft)).toMatchObject({ kind: 'failed' })
  await drafts.keeper.flush()
  expect(await everyPath(folder)).toEqual(Object.keys(mine).toSorted())
  expect(await readdir(usual)).toEqual([])
})

test.runIf(canMount)('on a disk that refuses, erasing says so, names a file, and forgets nothing', async () => {
  const disk = await smallDisk(1000)
  await writeFile(join(disk, 'porch.twolines'), files['porch.twolines'])
  lock(disk)
  const { requests, settings, drafts } = await setUp(disk)
  settings.change({ welcomed: true })
  expect(await requests.erase()).toEqual({ kind: 'failed', problem: 'not-allowed', name: 'porch.twolines' })
  expect(settings.stored.welcomed).toBe(true)
  expect((await drafts.list()).drafts).toHaveLength(1)
})

test.runIf(canMount)('a full or locked disk gets no half of a backup, and an older one stays whole', async () => {
  const full = await smallDisk(16)
  const folder = await folderOf({ ...files, ...many(40) })
  const { requests, askWhere } = await setUp(folder)
  const chosen = join(full, 'Letters backup.zip')
  askWhere.mockResolvedValue(chosen)
  await writeFile(chosen, 'the older one')
  expect(await requests.backUp({ signature: false })).toEqual({
    kind: 'failed',
    problem: 'disk-full',
    name: 'Letters backup.zip',
  })
  expect(await readdir(full)).toEqual(['Letters backup.zip'])
  expect(await readFile(chosen, 'utf8')).toBe('the older one')
  lock(full)
  expect(await requests.backUp({ signature: false })).toMatchObject({ kind: 'failed', problem: 'not-allowed' })
  expect(await readFile(chosen, 'utf8')).toBe('the older one')
})

test.runIf(canMount)('a disk that fills up while restoring loses nothing, and restoring again goes on', async () => {
  const { requests, saved } = await setUp(await folderOf(many(40)))
  await requests.backUp({ signature: false })
  const small = await smallDisk(60)
  await writeFile(join(small, 'porch.twolines'), files['porch.twolines'])
  const there = await setUp(small)
  there.askBackup.mockResolvedValue(saved)
  expect(await there.requests.restoreBackup()).toMatchObject({ kind: 'failed', problem: 'disk-full' })
  const { drafts, setAside } = await there.drafts.list()
  expect(setAside).toEqual([])
  expect(drafts.map(({ id }) => id)).toContain(porch.id)
  expect((await readdir(small)).filter((name) => name.endsWith('.unfinished'))).toEqual([])

  const larger = await setUp(await folderOf({}))
  for (const name of await readdir(small))
    await writeFile(join(larger.drafts.folder, name), await readFile(join(small, name)))
  larger.askBackup.mockResolvedValue(saved)
  const outcome = await larger.requests.restoreBackup()
  expect(outcome).toMatchObject({ kind: 'done', already: drafts.length - 1, both: 0 })
  expect((await larger.drafts.list()).drafts).toHaveLength(41)
})

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${String(index)}.twolines`,
      draftText(said(`Lettre ${String(index)}`)),
    ]),
  )
}

test.runIf(canMount)('a folder that refuses every write keeps its letters as they are, and says so', async () => {
  const { requests, saved } = await setUp(await folderOf(files))
  await requests.backUp({ signature: false })
  const locked = await smallDisk(1000)
  await writeFile(join(locked, 'club.twolines'), files['club.twolines'])
  lock(locked)
  const there = await setUp(locked)
  there.askBackup.mockResolvedValue(saved)
  expect(await there.requests.restoreBackup()).toMatchObject({ kind: 'failed', problem: 'not-allowed' })
  expect(await readdir(locked)).toEqual(['club.twolines'])
})

test('emptying the trash removes the deleted letters with what went with them, and no other', async () => {
  const gone = { ...said('Oubliée'), enclosed: [{ file: 'photo-0a1b2c3d.jpg', name: 'Photo', size: 1, picture: null }] }
  const folder = await folderOf({
    'porch.twolines': draftText(porch),
    [`enclosures/${porch.id}/receipt-0a1b2c3d.pdf`]: 'a receipt',
    'deleted/gone.twolines': draftText(gone),
    'deleted/broken.twolines': 'broken',
    [`enclosures/${gone.id}/photo-0a1b2c3d.jpg`]: 'a photo',
    ...mine,
  })
  const { requests, drafts } = await setUp(folder)
  await drafts.trash.list(folder)
  expect(await requests.emptyTrash()).toEqual({ kind: 'done' })
  expect(await everyPath(folder)).toEqual(
    ['porch.twolines', `enclosures/${porch.id}/receipt-0a1b2c3d.pdf`, ...Object.keys(mine)].toSorted(),
  )
  expect(await drafts.trash.list(folder)).toEqual({ kind: 'done', deleted: [] })
  expect(await drafts.restore(gone.id)).toMatchObject({ problem: 'not-found' })
})

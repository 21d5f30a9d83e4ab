import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { restore } from '#electron/keeping/restore'
import { writeWhole } from '#electron/system/write-whole'
import { zipPieces } from '#electron/keeping/write-zip'
import { backUp, folderOf, said } from '#tests/backups'
import { temporaryFolder } from '#tests/temporary-folder'

async function textsIn(folder: string): Promise<readonly string[]> {
  const { found } = await readFolder(folder)
  return found.map(({ draft: { answers } }) => (answers.what?.kind === 'own' ? answers.what.text : '')).toSorted()
}

/** Letters that say that a receipt goes with them. */
const withReceipt = { enclosed: [{ file: 'receipt-0a1b2c3d.pdf', name: 'Reçu', size: 4, picture: null }] }

const nothing = { kind: 'done', added: 0, deleted: 0, already: 0, both: 0, lost: [], isWhole: true, isStopped: false }

test('a backup holds all that is the app’s, and gives it back, byte for byte, in an empty folder', async () => {
  const [porch, club, gone] = [said('Le perron', withReceipt), said('Le club'), said('Oubliée')]
  const files = {
    'porch.twolines': draftText(porch),
    'À relire.twolines': draftText(club),
    'deleted/gone.twolines': draftText(gone),
    'set-aside/broken.twolines': '{"half',
    'set-aside/people.json': '[',
    [`enclosures/${porch.id}/receipt-0a1b2c3d.pdf`]: new Uint8Array([0, 1, 2, 255]),
  }
  const backup = await backUp(await folderOf({ ...files, 'novel.txt': 'mine' }))
  const empty = await temporaryFolder()
  expect(await restore(backup, empty)).toEqual({ ...nothing, added: 2, deleted: 1 })
  for (const [path, content] of Object.entries(files)) {
    expect(await readFile(join(empty, path))).toEqual(Buffer.from(content))
  }
  expect(await readdir(empty)).not.toContain('novel.txt')
  expect(await restore(backup, empty)).toEqual({ ...nothing, already: 3 })
  expect((await readdir(join(empty, 'set-aside'))).length).toBe(2)
})

test('any program finds in a backup the names as they are, and the day and hour of each file', async () => {
  const folder = await folderOf({ 'À relire.twolines': draftText(said('Le club')) })
  const changed = new Date(2026, 2, 5, 14, 30, 40)
  await utimes(join(folder, 'À relire.twolines'), changed, changed)
  const zip = await readFile(await backUp(folder))
  const listed = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16)
  const hasUtf8Names = (zip.readUInt16LE(listed + 8) & 0x0800) !== 0
  expect(hasUtf8Names).toBe(true)
  const [time, day] = [zip.readUInt16LE(listed + 12), zip.readUInt16LE(listed + 14)]
  expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2026, 3, 5])
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([14, 30, 40])
})

test('what the folder has stays; another version of a letter comes beside it, once', async () => {
  const [porch, club] = [said('Le perron', withReceipt), said('Le club')]
  const first = await folderOf({ 'porch.twolines': draftText(porch), 'club.twolines': draftText(club) })
  const file = `enclosures/${porch.id}/receipt-0a1b2c3d.pdf`
  await mkdir(join(first, file, '..'), { recursive: true })
  await writeFile(join(first, file), 'old')
  const backup = await backUp(first)
  await writeFile(
    join(first, 'porch.twolines'),
    draftText({ ...porch, answers: { what: { kind: 'own', text: 'Le perron glacé' } } }),
  )

  expect(await restore(backup, first)).toEqual({ ...nothing, already: 1, both: 1 })
  expect(await restore(backup, first)).toEqual({ ...nothing, already: 2 })
  expect(await textsIn(first)).toEqual(['Le club', 'Le perron', 'Le perron glacé'])
  const { found } = await readFolder(first)
  const older = found.find(({ draft }) => draft.answers.what?.kind === 'own' && draft.answers.what.text === 'Le perron')
  expect(older?.draft).toEqual({ ...porch, id: older?.draft.id })
  expect(await readFile(join(first, 'enclosures', older?.draft.id ?? '', 'receipt-0a1b2c3d.pdf'), 'utf8')).toBe('old')
  expect((await readFolder(first)).found.find(({ draft }) => draft.id === porch.id)?.path).toBe(
    join(first, 'porch.twolines'),
  )
})

test('a letter that was only read since, or moved on in, is the same letter', async () => {
  const draft = said('Le perron')
  const backup = await backUp(await folderOf({ 'porch.twolines': draftText(draft) }))
  const read = { ...draft, at: 'send' as const, changed: '2026-11-22T08:00:00.000Z' }
  const folder = await folderOf({ 'porch.twolines': draftText(read) })
  expect(await restore(backup, folder)).toEqual({ ...nothing, already: 1 })
  expect(await readFile(join(folder, 'porch.twolines'), 'utf8')).toBe(draftText(read))
})

test('a letter deleted since the backup comes back from the trash; one taken back since is not deleted again', async () => {
  const [deletedSince, backSince] = [said('Le perron'), said('Le club')]
  const backup = await backUp(
    await folderOf({ 'a.twolines': draftText(deletedSince), 'deleted/b.twolines': draftText(backSince) }),
  )
  const now = await folderOf({ 'deleted/a.twolines': draftText(deletedSince), 'b.twolines': draftText(backSince) })
  expect(await restore(backup, now)).toEqual({ ...nothing, added: 1, already: 1 })
  expect(await textsIn(now)).toEqual(['Le club', 'Le perron'])
  expect(await readdir(join(now, 'deleted'))).toEqual([])
})

test('a folder packed by hand is a backup too', async () => {
  const draft = said('Le perron')
  const path = join(await temporaryFolder(), 'Two Lines.zip')
  async function* files() {
    yield { path: 'Two Lines/', bytes: new Uint8Array(), changed: new Date() }
    yield { path: 'Two Lines/porch.twolines', bytes: Buffer.from(draftText(draft)), changed: new Date() }
    yield { path: '__MACOSX/Two Lines/._porch.twolines', bytes: new Uint8Array([1]), changed: new Date() }
    yield { path: 'Two Lines/notes.txt', bytes: new Uint8Array([1]), changed: new Date() }
  }
  await writeWhole(path, zipPieces(files()))
  const folder = await temporaryFolder()
  expect(await restore(path, folder)).toEqual({ ...nothing, added: 1 })
  expect(await readdir(folder)).toEqual(['porch.twolines'])
})

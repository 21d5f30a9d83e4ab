import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { restore } from '#electron/keeping/restore'
import { RestoreBounds } from '#electron/keeping/restore-bounds'
import { zipPieces } from '#electron/keeping/write-zip'
import { writeWhole } from '#electron/system/write-whole'
import type { Draft } from '#letter/draft/draft'
import { makeHandwritten, pageByHand } from '#tests/by-hand'
import { backUp, folderOf, said } from '#tests/backups'
import { makeLetter } from '#tests/letters'
import { temporaryFolder } from '#tests/temporary-folder'

const file = 'receipt-0a1b2c3d.pdf'
const receipt = { file, name: 'Reçu', size: 4, picture: null }
const bytes = Buffer.from('%PDF')
const named = (count: number) =>
  Array.from({ length: count }, (_, index) => `bill-${String(index).padStart(8, '0')}.bin`)

async function zipOf(files: readonly Readonly<{ path: string; bytes: Uint8Array }>[]): Promise<string> {
  async function* all() {
    for (const one of files) yield { ...one, changed: new Date() }
  }
  const path = join(await temporaryFolder(), 'stranger.zip')
  await writeWhole(path, zipPieces(all()))
  return path
}

const letterOf = (draft: Draft) => ({ path: `${draft.id}.twolines`, bytes: Buffer.from(draftText(draft)) })
const enclosed = (draft: string, name: string, content: Uint8Array) => ({
  path: `enclosures/${draft}/${name}`,
  bytes: content,
})
const inFolder = async (folder: string, ...names: readonly string[]) =>
  readdir(join(folder, ...names)).catch((): readonly string[] => [])

test.each<[string, Partial<Draft>]>([
  ['goes with it', { enclosed: [receipt] }],
  [
    'went with it',
    { history: [{ kind: 'sent', how: 'post', on: '2026-11-20', letter: makeLetter({ enclosed: [receipt] }) }] },
  ],
  [
    'is its answer',
    { history: [{ kind: 'answered', how: 'post', felt: 'solved', on: '2026-11-21', text: '', file: receipt }] },
  ],
])('a backup brings the file of a letter that says it %s', async (_name, more) => {
  const draft = said('Le perron', more)
  const folder = await temporaryFolder()
  expect(await restore(await zipOf([letterOf(draft), enclosed(draft.id, file, bytes)]), folder)).toMatchObject({
    added: 1,
    lost: [],
  })
  expect(await inFolder(folder, 'enclosures', draft.id)).toEqual([file])
})

test('a backup brings the page by hand of a letter', async () => {
  const handwritten = makeHandwritten()
  const draft = said('Le perron', { handwritten })
  const folder = await temporaryFolder()
  const zip = await zipOf([letterOf(draft), enclosed(draft.id, handwritten.file, pageByHand)])
  expect(await restore(zip, folder)).toMatchObject({ added: 1, lost: [] })
  expect(await inFolder(folder, 'enclosures', draft.id)).toEqual([handwritten.file])
})

test('a backup brings back only the files that a letter lists: the others are named, or were taken out of theirs', async () => {
  const [draft, stranger] = [said('Le perron', { enclosed: [receipt] }), randomUUID()]
  const backup = await zipOf([
    letterOf(draft),
    enclosed(draft.id, 'taken-out-0a1b2c3e.pdf', bytes),
    enclosed(stranger, file, bytes),
  ])
  const folder = await temporaryFolder()
  expect(await restore(backup, folder)).toMatchObject({ added: 1, lost: [`enclosures/${stranger}/${file}`] })
  expect(await inFolder(folder, 'enclosures')).toEqual([])
})

test('a letter that is in the folder already gets the file it lists', async () => {
  const draft = said('Le perron', { enclosed: [receipt] })
  const folder = await folderOf({ 'porch.twolines': draftText(draft) })
  expect(await restore(await zipOf([enclosed(draft.id, file, bytes)]), folder)).toMatchObject({ lost: [] })
  expect(await inFolder(folder, 'enclosures', draft.id)).toEqual([file])
})

// 1.3 MB of ZIP wrote 1.2 GB, under ids of no letter.
test('a backup that is small and would fill the disk brings the letter without it', async () => {
  const [six, zeros] = [named(6), Buffer.alloc(13_000_000)]
  const strangers = six.map((name) => enclosed(randomUUID(), name, zeros))
  const draft = said('Le perron', {
    enclosed: six.map((name) => ({ file: name, name, size: zeros.length, picture: null })),
  })
  const own = six.map((name) => enclosed(draft.id, name, zeros))
  const folder = await temporaryFolder()
  const outcome = await restore(await zipOf([letterOf(draft), ...strangers, ...own]), folder)
  expect(outcome).toMatchObject({ added: 1, isWhole: true })
  expect(outcome.kind === 'done' && outcome.lost).toHaveLength(12)
  expect(await inFolder(folder, 'enclosures')).toEqual([])
})

test('the files of one letter are no heavier together than a letter and its answers can be', () => {
  const bounds = new RestoreBounds()
  const [one, other] = [randomUUID(), randomUUID()]
  const takes = (draft: string, size: number, compressed = size) =>
    bounds.takes({ kind: 'enclosure', path: '', name: file, draft }, [
      { name: file, at: 0, flags: 0, method: 8, crc: 0, compressed, size },
    ])
  expect(Array.from({ length: 5 }, () => takes(one, 14_000_000))).toEqual([true, true, true, true, false])
  expect(takes(other, 14_000_000)).toBe(true)
  expect(takes(other, 14_000_001)).toBe(false)
  // A text packs well, and zeros too well.
  expect(takes(other, 2_000_000, 100_000)).toBe(true)
  expect(takes(other, 2_000_000, 10_000)).toBe(false)
  expect(takes(other, 500_000, 600)).toBe(true)
})

test('a backup of heads that lie is left once enough was read for nothing, and says that something is missing', async () => {
  const lies = Array.from({ length: 20 }, (_, index) => ({
    path: `lie-${String(index)}.twolines`,
    bytes: Buffer.alloc(16_000_000, 32),
  }))
  const outcome = await restore(await zipOf([...lies, letterOf(said('Le perron'))]), await temporaryFolder())
  expect(outcome).toMatchObject({ kind: 'done', added: 0, isWhole: false })
  expect(outcome.kind === 'done' && outcome.lost).toHaveLength(21)
}, 30_000)

test('a name without end is told short', async () => {
  const outcome = await restore(
    await zipOf([{ path: `${'n'.repeat(60_000)}.twolines`, bytes }]),
    await temporaryFolder(),
  )
  expect(outcome.kind === 'done' && outcome.lost.map((name) => name.length)).toEqual([200])
})

test('a restore writes through no link, and a backup holds none', async () => {
  const elsewhere = await folderOf({ 'secret.txt': 'TOP SECRET OF THE HOME' })
  const draft = said('Le perron', { enclosed: [receipt] })
  const folder = await folderOf({ 'porch.twolines': draftText(draft) })
  await mkdir(join(folder, 'enclosures'))
  await symlink(elsewhere, join(folder, 'enclosures', draft.id))
  await symlink(join(elsewhere, 'secret.txt'), join(folder, 'linked.twolines'))
  expect(await restore(await zipOf([enclosed(draft.id, file, bytes)]), folder)).toMatchObject({
    kind: 'done',
    lost: [`enclosures/${draft.id}/${file}`],
  })
  expect(await inFolder(elsewhere)).toEqual(['secret.txt'])
  await writeFile(join(elsewhere, file), bytes)
  const zip = await readFile(await backUp(folder), 'latin1')
  expect(zip).toContain('porch.twolines')
  expect(zip).not.toContain('linked.twolines')
  expect(zip).not.toContain(file.replace('.pdf', '.pdf\u0000'))
  expect(zip).not.toContain('enclosures/')
})

test.runIf(process.platform !== 'win32')('a pipe or a folder is no backup, and is not waited for', async () => {
  const folder = await temporaryFolder()
  const [pipe, inside] = [join(folder, 'pipe.zip'), join(folder, 'folder.zip')]
  execFileSync('mkfifo', [pipe])
  await mkdir(inside)
  for (const path of [pipe, inside]) {
    expect(await restore(path, folder)).toMatchObject({ kind: 'failed', problem: 'not-a-backup' })
  }
})

test('what the app noted of its trash is in no backup, and harms none that was packed by hand', async () => {
  const draft = said('Le perron')
  const notes = { 'deleted/seen.json': '{"seen":[]}' }
  const folder = await folderOf({ 'porch.twolines': draftText(draft), ...notes })
  expect(await readFile(await backUp(folder), 'latin1')).not.toContain('seen.json')
  const byHand = await zipOf([
    letterOf(draft),
    { path: 'deleted/seen.json', bytes: Buffer.from(notes['deleted/seen.json']) },
  ])
  const empty = await temporaryFolder()
  expect(await restore(byHand, empty)).toMatchObject({ added: 1, lost: [], isWhole: true })
  expect(await inFolder(empty, 'deleted')).toEqual([])
})

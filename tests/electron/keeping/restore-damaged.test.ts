import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { restore } from '#electron/keeping/restore'
import { writeWhole } from '#electron/system/write-whole'
import { zipPieces } from '#electron/keeping/write-zip'
import { backUp, folderOf, said } from '#tests/backups'
import { temporaryFolder } from '#tests/temporary-folder'

const letters = { 'a.twolines': draftText(said('Le perron')), 'b.twolines': draftText(said('Le club')) }

/** What comes back of a damaged backup: the names of the letters that are the same as before, and what was told. */
async function broughtBack(bytes: Uint8Array) {
  const folder = await temporaryFolder()
  const path = join(folder, 'damaged.zip')
  await writeFile(path, bytes)
  const outcome = await restore(path, folder)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.twolines'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  for (const text of texts) expect(Object.values(letters)).toContain(text)
  return { outcome, count: texts.length }
}

/** Whether a person who is told this knows that something is missing. */
const isTold = ({ outcome }: Awaited<ReturnType<typeof broughtBack>>) =>
  outcome.kind === 'failed' || outcome.lost.length > 0 || !outcome.isWhole

/** Every byte of the heads and of the list at the end, and some of the letters' own. */
function placesIn(whole: Buffer): readonly number[] {
  const second = whole.indexOf('PK\u0003\u0004', 4, 'latin1')
  const list = whole.indexOf('PK\u0001\u0002', 0, 'latin1')
  const isHead = (at: number) => at < 40 || (at >= second && at < second + 40) || at >= list
  return Array.from(whole.keys()).filter((at) => isHead(at) || at % 16 === 0)
}

test('whichever byte is wrong, every letter comes back whole or something is said to be missing', async () => {
  const whole = await readFile(await backUp(await folderOf(letters)))
  let both = 0
  for (const at of placesIn(whole)) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    const brought = await broughtBack(damaged)
    expect(brought.count, `byte ${String(at)}`).toBeGreaterThanOrEqual(1)
    both += brought.count === 2 ? 1 : 0
    expect(brought.count === 2 || isTold(brought), `byte ${String(at)}`).toBe(true)
  }
  // The list at the end, the heads and half of the bytes harm no more than one letter.
  expect(both).toBeGreaterThan(50)
}, 60_000)

test('wherever a backup is cut short, what comes before the cut comes back, and the rest is said to be missing', async () => {
  const whole = await readFile(await backUp(await folderOf(letters)))
  const second = whole.indexOf('PK\u0003\u0004', 4, 'latin1')
  const list = whole.indexOf('PK\u0001\u0002', 0, 'latin1')
  for (const length of placesIn(whole)) {
    const brought = await broughtBack(whole.subarray(0, length))
    expect(brought.count, `cut at ${String(length)}`).toBe(length < second ? 0 : length < list ? 1 : 2)
    expect(isTold(brought)).toBe(true)
  }
}, 60_000)

test('what is no backup is said to be none', async () => {
  const folder = await temporaryFolder()
  const notes = join(folder, 'notes.zip')
  await writeFile(notes, 'not a backup at all')
  expect(await restore(notes, folder)).toEqual({ kind: 'failed', problem: 'not-a-backup', name: 'notes.zip' })
  const empty = join(folder, 'empty.zip')
  await writeFile(empty, '')
  expect(await restore(empty, folder)).toMatchObject({ problem: 'not-a-backup' })
  expect(await restore(join(folder, 'gone.zip'), folder)).toMatchObject({ problem: 'not-found' })
})

test('a letter of a newer version, or of somebody’s invention, is named', async () => {
  const folder = await folderOf({
    'a.twolines': '{"version":99}',
    'b.twolines': 'hello',
    'c.twolines': letters['a.twolines'],
  })
  expect(await restore(await backUp(folder), await temporaryFolder())).toMatchObject({
    added: 1,
    lost: ['a.twolines', 'b.twolines'],
  })
})

async function zipOf(files: readonly Readonly<{ path: string; bytes: Uint8Array }>[]): Promise<string> {
  async function* all() {
    for (const file of files) yield { ...file, changed: new Date() }
  }
  const path = join(await temporaryFolder(), 'hostile.zip')
  await writeWhole(path, zipPieces(all()))
  return path
}

test('a name that climbs out of the folder leads nowhere, and is named', async () => {
  const bytes = Buffer.from(letters['a.twolines'])
  const id = '0b9dd2b4-1c9f-4d8e-9f1a-3c1f0a7f2b11'
  const climbing = ['../up.twolines', '/root.twolines', 'deleted/../../up.twolines']
  const path = await zipOf([
    ...[...climbing, `enclosures/${id}/..`, `enclosures/${id}/setup.exe`].map((name) => ({ path: name, bytes })),
    { path: 'C:\\up\\..\\down.twolines', bytes },
    { path: 'con.twolines', bytes: Buffer.from(letters['b.twolines']) },
  ])
  const parent = await temporaryFolder()
  const folder = join(parent, 'letters')
  await mkdir(folder)
  const outcome = await restore(path, folder)
  expect(outcome).toMatchObject({ kind: 'done', added: 2 })
  expect(outcome.kind === 'done' && outcome.lost.toSorted()).toEqual(
    [...climbing, `enclosures/${id}/setup.exe`].toSorted(),
  )
  expect(await readdir(parent)).toEqual(['letters'])
  const names = await readdir(folder)
  expect(names).toHaveLength(2)
  for (const name of names) expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.twolines$/)
})

test('a small file that would unpack into an endless one is refused before it does', async () => {
  const empty = Buffer.alloc(17 * 1024 * 1024)
  const tooLarge = await zipOf([{ path: 'bomb.twolines', bytes: empty }])
  expect(await restore(tooLarge, await temporaryFolder())).toMatchObject({ added: 0, lost: ['bomb.twolines'] })

  // Its list tells of less than its bytes unpack to, or of more than a disk holds.
  const small = await readFile(await zipOf([{ path: 'liar.twolines', bytes: Buffer.alloc(1024 * 1024) }]))
  const list = small.indexOf('PK\u0001\u0002', 0, 'latin1')
  for (const size of [10, 0xffffffff]) {
    const lying = Buffer.from(small)
    for (const at of [22, list + 24]) lying.writeUInt32LE(size, at)
    const path = join(await temporaryFolder(), 'liar.zip')
    await writeFile(path, lying)
    expect(await restore(path, await temporaryFolder())).toMatchObject({ added: 0, lost: ['liar.twolines'] })
  }
})

test('thousands of names for the same bytes are read once, and a backup without end is refused', async () => {
  const [one] = [Buffer.from(letters['a.twolines'])]
  const single = await readFile(await zipOf([{ path: 'a.twolines', bytes: one }]))
  const list = single.indexOf('PK\u0001\u0002', 0, 'latin1')
  const entry = single.subarray(list, single.length - 22)
  const count = 20_000
  const end = Buffer.from(single.subarray(single.length - 22))
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(entry.length * count, 12)
  const path = join(await temporaryFolder(), 'many.zip')
  await writeFile(path, Buffer.concat([single.subarray(0, list), ...Array.from({ length: count }, () => entry), end]))
  expect(await restore(path, await temporaryFolder())).toMatchObject({ added: 1, lost: [] })

  const endless = join(await temporaryFolder(), 'endless.zip')
  const file = await open(endless, 'w')
  await file.truncate(5 * 1024 * 1024 * 1024)
  await file.close()
  expect(await restore(endless, await temporaryFolder())).toMatchObject({ problem: 'too-large' })
})

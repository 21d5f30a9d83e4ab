import { fork } from 'node:child_process'
import { cp, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { draftText, parseDraft } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { readZip, unzipped } from '#electron/keeping/read-zip'
import { restore } from '#electron/keeping/restore'
import { backUp, folderOf, said } from '#tests/backups'
import { bundled } from '#tests/bundled'
import { atPoints, canStop } from '#tests/stopped'
import { temporaryFolder } from '#tests/temporary-folder'

const points = 200
// Long enough for a write to take a while.
const letters = Array.from({ length: 8 }, (_, index) => said(`${String(index)} ${'é'.repeat(15_000)}`))
const files = Object.fromEntries(letters.map((draft, index) => [`${String(index)}.twolines`, draftText(draft)]))

async function start(...args: readonly string[]) {
  const child = fork(await bundled('tests/electron/keeping/keeping-process.ts'), args)
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** The letters in a backup, each checked. */
async function lettersIn(path: string): Promise<number> {
  const file = await open(path, 'r')
  try {
    const { zipped, isWhole } = await readZip(file)
    expect(isWhole).toBe(true)
    for (const heads of zipped) {
      const content = await unzipped(file, heads, 1_000_000)
      expect(content && parseDraft(content.bytes).kind).toBe('draft')
    }
    return zipped.length
  } finally {
    await file.close()
  }
}

const isUnfinished = (name: string) => name.endsWith('.unfinished')

test.runIf(canStop)(
  'wherever making a backup is cut off, its name has a whole one, and no letter is touched',
  async () => {
    const [folder, parent] = [await folderOf(files), await temporaryFolder()]
    const backup = join(parent, 'backup.zip')
    const child = await start('back-up', folder, backup)
    let amid = 0
    await atPoints(child, points, async () => {
      const names = await readdir(parent)
      amid += names.some(isUnfinished) ? 1 : 0
      const found = names.includes('backup.zip') ? [await lettersIn(backup)] : []
      expect(found.filter((count) => count !== letters.length)).toEqual([])
      expect((await readdir(folder)).toSorted()).toEqual(Object.keys(files).toSorted())
    })
    expect(await lettersIn(backup)).toBe(letters.length)
    for (const [name, text] of Object.entries(files)) expect(await readFile(join(folder, name), 'utf8')).toBe(text)
    // Most of the points fell where half a file is on the disk.
    expect(amid).toBeGreaterThan(points / 4)
  },
  60_000,
)

test.runIf(canStop)(
  'wherever restoring is cut off, nothing is lost or half there, and restoring again finishes it',
  async () => {
    const [first, second] = letters
    if (!first || !second) throw new Error('There are no letters')
    const backup = await backUp(await folderOf(files))
    const older = { ...second, answers: { what: { kind: 'own' as const, text: 'Another version' } } }
    const before = { 'here.twolines': draftText(first), 'other.twolines': draftText(older) }
    const [folder, work] = [await folderOf(before), await temporaryFolder()]
    const child = await start('restore', folder, backup, work)
    let amid = 0
    await atPoints(child, points, async (point) => {
      const rounds = (await readdir(work)).filter((name) => !name.endsWith('.new')).map(Number)
      if (rounds.length === 0) return
      const copy = join(work, String(Math.max(...rounds)))
      for (const [name, text] of Object.entries(before)) expect(await readFile(join(copy, name), 'utf8')).toBe(text)
      const { found, broken, passedOver } = await readFolder(copy)
      expect([...broken, ...passedOver]).toEqual([])
      amid += found.length > 2 && found.length < letters.length + 1 ? 1 : 0
      if (point % 10 !== 0) return
      const again = join(await temporaryFolder(), 'again')
      await cp(copy, again, { recursive: true })
      expect(await restore(backup, again)).toMatchObject({ kind: 'done', lost: [] })
      const all = (await readFolder(again)).found.map(({ draft }) => JSON.stringify(draft.answers)).toSorted()
      expect(all).toEqual([...letters, older].map(({ answers }) => JSON.stringify(answers)).toSorted())
    })
    expect(amid).toBeGreaterThan(points / 4)
  },
  60_000,
)

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { KeepingProgress } from '#electron/bridge/keeping-calls'
import { draftText } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { Drafts } from '#electron/drafts/drafts'
import { keepingRequests } from '#electron/keeping/keeping-requests'
import { LongDoings } from '#electron/system/long-doing'
import { restore } from '#electron/keeping/restore'
import { StoredSettings } from '#electron/settings/settings'
import { backUp, folderOf, said } from '#tests/backups'
import { temporaryFolder } from '#tests/temporary-folder'
import { noSignature } from '#tests/signatures'

const pictures = ['billet-0a1b2c3d.jpg', 'porte-1a1b2c3d.jpg']
const letters = Array.from({ length: 9 }, (_, index) =>
  said(`Lettre ${index}`, { enclosed: pictures.map((file) => ({ file, name: file, size: 9, picture: null })) }),
)
const files: Readonly<Record<string, string>> = Object.fromEntries(
  letters.flatMap((draft, index) => [
    [`${index}.twolines`, draftText(draft)] as const,
    ...pictures.map((file) => [`enclosures/${draft.id}/${file}`, `${file} of ${index}`] as const),
  ]),
)

/** What stops as soon as so many files were read. */
function stoppedAfter(most: number) {
  const controller = new AbortController()
  let steps = 0
  const step = () => {
    steps += 1
    if (steps === most) controller.abort()
  }
  return { signal: controller.signal, step }
}

const counts = [1, 2, 3, 5, 9, 13, 26]
test.each(counts)(
  'restored as far as file %i, each letter that came is whole, and the rest comes the next time',
  async (most) => {
    const backup = await backUp(await folderOf(files))
    const folder = await temporaryFolder()
    const keepWords = vi.fn<(words: readonly string[]) => void>()
    const outcome = await restore(backup, folder, { keepWords, keepSignature: vi.fn() }, stoppedAfter(most))
    const { found, broken, passedOver } = await readFolder(folder)
    expect(outcome).toMatchObject({ kind: 'done', isStopped: true, added: found.length, lost: [] })
    expect([found.length, broken, passedOver]).toEqual([Math.ceil(most / 3), [], []])
    for (const { draft } of found) {
      const beside = await readdir(join(folder, 'enclosures', draft.id))
      expect(beside.toSorted()).toEqual(pictures)
    }
    expect(keepWords).not.toHaveBeenCalled()
    expect(await restore(backup, folder)).toMatchObject({
      isStopped: false,
      added: letters.length - found.length,
      lost: [],
    })
    expect((await readFolder(folder)).found).toHaveLength(letters.length)
  },
)

test('a backup that is stopped leaves nothing, and the one that was there before as it was', async () => {
  const folder = await folderOf(files)
  const place = await temporaryFolder()
  const saved = join(place, 'backup.zip')
  await writeFile(saved, 'the backup of last week')
  const settings = new StoredSettings(await temporaryFolder())
  onTestFinished(() => settings.written())
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => quiet.mockRestore())
  const requests = keepingRequests({
    drafts: new Drafts({
      folder,
      now: () => '2026-11-21T12:00:00.000Z',
      newId: () => crypto.randomUUID(),
      about: () => '',
    }),
    settings,
    signature: noSignature,
    today: () => '2026-11-21',
    backupWord: () => 'backup',
    askWhere: () => Promise.resolve(saved),
    askBackup: () => Promise.resolve(null),
    makeUsualFolder: () => folder,
    clearTraces: () => Promise.resolve(),
  })
  const stopping = setInterval(() => void requests.stopKeeping({ what: 'backup' }), 0)
  const outcome = await requests.backUp({ signature: false })
  clearInterval(stopping)
  expect(outcome).toEqual({ kind: 'cancelled' })
  expect(await readdir(place)).toEqual(['backup.zip'])
  expect(await readFile(saved, 'utf8')).toBe('the backup of last week')
  expect(await requests.backUp({ signature: false })).toMatchObject({ kind: 'done', letters: letters.length })
})

test('how far it is is told after a second, then ten times a second at most, and not at all where it is quick', async () => {
  let time = 0
  const told: KeepingProgress[] = []
  const doings = new LongDoings<KeepingProgress['what']>(
    (progress) => told.push(progress),
    () => time,
  )
  const doIn = (milliseconds: number) =>
    doings.during('restore', ({ step }) => {
      for (let done = 1; done <= 100; done++) {
        time += milliseconds / 100
        step(done, 100)
      }
      return Promise.resolve('done')
    })
  expect(await doIn(900)).toBe('done')
  expect(told).toEqual([])
  await doIn(4000)
  expect(told[0]).toEqual({ what: 'restore', done: 25, total: 100 })
  expect(told.length).toBeGreaterThan(10)
  expect(told.length).toBeLessThanOrEqual(31)
})

test('only what is named is stopped', async () => {
  const doings = new LongDoings(() => undefined)
  const stopped = await doings.during('restore', ({ signal: restoring }) =>
    doings.during('backup', ({ signal }) => {
      doings.stop('backup')
      return Promise.resolve([restoring.aborted, signal.aborted])
    }),
  )
  expect(stopped).toEqual([false, true])
  doings.stop('restore')
  expect(await doings.during('restore', ({ signal }) => Promise.resolve(signal.aborted))).toBe(false)
})

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { keepingRequests } from '#electron/keeping/keeping-requests'
import { OwnSignature } from '#electron/signature/own-signature'
import { StoredSettings } from '#electron/settings/settings'
import { folderOf, said } from '#tests/backups'
import { inkPng } from '#tests/signatures'
import { temporaryFolder } from '#tests/temporary-folder'

/** A computer with a letter, and a backup that is saved and found at one place. */
async function setUp(place: string) {
  const userData = await temporaryFolder()
  const settings = new StoredSettings(userData)
  onTestFinished(() => settings.written())
  const own = new OwnSignature(userData, settings)
  const folder = await folderOf({ 'porch.twolines': draftText(said('Le perron')) })
  const drafts = new Drafts({
    folder,
    now: () => '2026-11-21T12:00:00.000Z',
    newId: () => crypto.randomUUID(),
    about: () => '',
  })
  const saved = join(place, 'backup.zip')
  const usual = await temporaryFolder()
  const requests = keepingRequests({
    ...{ drafts, settings, signature: own, today: () => '2026-11-21', backupWord: () => 'backup' },
    askWhere: () => Promise.resolve(saved),
    askBackup: () => Promise.resolve(saved),
    makeUsualFolder: () => usual,
    clearTraces: () => Promise.resolve(),
  })
  return { own, requests, settings, userData, saved }
}

test('a backup has the signature only where it is asked for', async () => {
  const { own, requests, saved } = await setUp(await temporaryFolder())
  await own.keep(inkPng())
  await requests.backUp({ signature: false })
  expect((await readFile(saved)).includes('signature.png')).toBe(false)
  expect((await readFile(saved)).includes(Buffer.from('IDAT'))).toBe(false)
  await requests.backUp({ signature: true })
  expect((await readFile(saved)).includes('signature.png')).toBe(true)
})

test('put back, it is the signature of a computer that has none; one that is there stays', async () => {
  const place = await temporaryFolder()
  const [first, second, third] = [await setUp(place), await setUp(place), await setUp(place)]
  await first.own.keep(inkPng())
  await first.requests.backUp({ signature: true })
  expect(await second.requests.restoreBackup()).toMatchObject({ kind: 'done', lost: [] })
  expect((await second.own.read())?.mark).toBe((await first.own.read())?.mark)
  expect(second.settings.stored.signature).toBe((await first.own.read())?.mark)
  await third.own.keep(inkPng({ darkness: 99 }))
  const before = (await third.own.read())?.mark
  await third.requests.restoreBackup()
  expect((await third.own.read())?.mark).toBe(before)
})

test.each<[string, (own: OwnSignature) => void]>([
  ['is refused by the disk', (own) => void vi.spyOn(own, 'keep').mockRejectedValue(new Error('full'))],
  ['is none', (own) => void vi.spyOn(own, 'keep').mockResolvedValue(false)],
])('a signature that %s is told as lost, and every letter comes', async (_what, spoil) => {
  const place = await temporaryFolder()
  const [first, second] = [await setUp(place), await setUp(place)]
  await first.own.keep(inkPng())
  await first.requests.backUp({ signature: true })
  spoil(second.own)
  expect(await second.requests.restoreBackup()).toMatchObject({ kind: 'done', lost: ['signature.png'], isWhole: true })
})

test('a damaged backup does not tell as lost the signature and the words that came', async () => {
  const place = await temporaryFolder()
  const [first, second] = [await setUp(place), await setUp(place)]
  await first.own.keep(inkPng())
  first.settings.change({ ownWords: ['Granby'] })
  await first.requests.backUp({ signature: true })
  // Its list of files, at its end, is gone.
  const bytes = await readFile(first.saved)
  await writeFile(first.saved, bytes.subarray(0, bytes.lastIndexOf('PK\u0001\u0002')))
  expect(await second.requests.restoreBackup()).toMatchObject({ kind: 'done', isWhole: false, lost: [] })
  expect(await second.own.read()).not.toBeNull()
  expect(second.settings.stored.ownWords).toEqual(['Granby'])
})

test('asked for where there is none, the backup is as ever', async () => {
  const { requests, saved } = await setUp(await temporaryFolder())
  expect(await requests.backUp({ signature: true })).toMatchObject({ kind: 'done', letters: 1 })
  expect((await readFile(saved)).includes('signature.png')).toBe(false)
})

test('erasing everything erases the signature', async () => {
  const { own, requests, userData } = await setUp(await temporaryFolder())
  await own.keep(inkPng())
  expect(await requests.erase()).toEqual({ kind: 'done' })
  expect(await own.read()).toBeNull()
  expect(await readdir(userData)).toEqual([])
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { CleanPicture } from '#electron/enclosures/clean-picture'
import { StoredSettings } from '#electron/settings/settings'
import { OwnSignature } from '#electron/signature/own-signature'
import { signatureRequests } from '#electron/signature/signature-requests'
import { inkPng } from '#tests/signatures'
import { temporaryFolder } from '#tests/temporary-folder'

vi.mock('electron', () => ({}))

const clean: CleanPicture = { data: new Uint8Array([0xff, 0xd8, 0xff, 9]), extension: 'jpg', width: 4, height: 3 }

async function setUp(photo: Uint8Array | null, cleaned: CleanPicture | 'too-large' | null = clean) {
  const folder = await temporaryFolder()
  const settings = new StoredSettings(folder)
  onTestFinished(() => settings.written())
  const own = new OwnSignature(folder, settings)
  const path = join(await temporaryFolder(), 'IMG_0042.JPG')
  if (photo) await writeFile(path, photo)
  const requests = signatureRequests({
    own,
    askPhoto: () => Promise.resolve(photo && path),
    clean: () => Promise.resolve(cleaned),
  })
  return { own, requests }
}

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 1, 2, 3])

test('a photo is given drawn anew, and nothing is kept of it', async () => {
  const { requests, own } = await setUp(jpeg)
  expect(await requests.chooseSignaturePhoto()).toEqual({ kind: 'done', bytes: clean.data })
  expect(await own.read()).toBeNull()
})

test('whoever gives up is asked nothing more', async () => {
  expect(await (await setUp(null)).requests.chooseSignaturePhoto()).toEqual({ kind: 'cancelled' })
})

test.each([
  ['a photo of a kind that is not read', Buffer.from('\0\0\0\u0018ftypheic', 'latin1'), clean, 'heic'],
  ['what is no picture', Buffer.from('%PDF-1.7'), clean, 'not-a-picture'],
  ['a broken one', jpeg, null, 'broken-picture'],
  ['one too large to draw', jpeg, 'too-large', 'too-large'],
] as const)('%s is refused, and it is told why', async (_what, photo, cleaned, why) => {
  expect(await (await setUp(photo, cleaned)).requests.chooseSignaturePhoto()).toEqual({ kind: 'refused', why })
})

test('what is removed is answered, and can be kept again as it was', async () => {
  const { requests, own } = await setUp(null)
  const bytes = inkPng()
  expect(await requests.keepSignature({ bytes })).toEqual({ kind: 'done', bytes: null })
  const mark = (await own.read())?.mark
  const removed = await requests.removeSignature()
  expect(removed).toEqual({ kind: 'done', bytes })
  expect(await own.read()).toBeNull()
  await requests.keepSignature({ bytes })
  expect((await own.read())?.mark).toBe(mark)
  await requests.removeSignature()
  expect(await requests.removeSignature()).toEqual({ kind: 'done', bytes: null })
})

test('the one whose place another takes is answered, and can be put back', async () => {
  const { requests, own } = await setUp(null)
  const [first, second] = [inkPng(), inkPng({ darkness: 90 })]
  await requests.keepSignature({ bytes: first })
  expect(await requests.keepSignature({ bytes: second })).toEqual({ kind: 'done', bytes: first })
  expect(await requests.keepSignature({ bytes: first })).toEqual({ kind: 'done', bytes: second })
  expect((await own.read())?.data).toEqual(Buffer.from(first))
})

test('what is no signature is refused', async () => {
  const { requests } = await setUp(null)
  expect(await requests.keepSignature({ bytes: jpeg })).toMatchObject({ kind: 'failed' })
})

import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { OwnSignature } from '#electron/signature/own-signature'
import { StoredSettings } from '#electron/settings/settings'
import { heaviestSignature } from '#letter/text/limits'
import { inkPng } from '#tests/signatures'
import { temporaryFolder } from '#tests/temporary-folder'

async function setUp() {
  const folder = await temporaryFolder()
  const settings = new StoredSettings(folder)
  onTestFinished(() => settings.written())
  return { folder, settings, own: new OwnSignature(folder, settings) }
}

test('there is no signature before one is kept', async () => {
  const { own, settings } = await setUp()
  expect(await own.read()).toBeNull()
  expect(settings.stored.signature).toBeUndefined()
})

test('a signature is kept as it is, in one file; the settings know it by its mark, and the next start finds both', async () => {
  const { own, folder, settings } = await setUp()
  const png = inkPng()
  expect(await own.keep(png)).toBe(true)
  await settings.written()
  expect(await readdir(folder)).toEqual(['settings.json', 'signature.png'])
  expect(new Uint8Array(await readFile(join(folder, 'signature.png')))).toEqual(png)
  const later = new StoredSettings(folder)
  const ink = await new OwnSignature(folder, later).read()
  expect(ink).toMatchObject({ pixels: { width: 60, height: 20 }, mark: later.stored.signature })
  expect(ink?.data.byteLength).toBe(png.byteLength)
})

test('another one takes its place, and has another mark', async () => {
  const { own, settings } = await setUp()
  await own.keep(inkPng())
  const before = settings.stored.signature
  await own.keep(inkPng({ darkness: 200 }))
  expect(settings.stored.signature).not.toBe(before)
  expect((await own.read())?.mark).toBe(settings.stored.signature)
})

test('removed, nothing of it stays, nor what a killed app left of writing it; whatever else is there does', async () => {
  const { own, folder, settings } = await setUp()
  await own.keep(inkPng())
  await writeFile(join(folder, 'signature.png.0a1b2c3d.unfinished'), 'half')
  await writeFile(join(folder, 'other.png'), 'mine')
  await own.remove()
  await settings.written()
  expect(await readdir(folder)).toEqual(['other.png', 'settings.json'])
  expect(settings.stored.signature).toBe('')
  expect(await own.read()).toBeNull()
})

const png = inkPng()
test.each<[string, Uint8Array]>([
  ['no picture', new TextEncoder().encode('a letter')],
  ['a picture that tells of somebody', inkPng({ more: [['tEXt', 'Author\0Élise']] })],
  ['a picture that tells where it was taken', inkPng({ more: [['eXIf', 'MM']] })],
  ['a picture with more after its end', new Uint8Array([...png, 1])],
  ['a picture cut short', png.slice(0, -6)],
  ['one that is wider than the app makes them', inkPng({ width: 2000 })],
  ['one that is too heavy', new Uint8Array(heaviestSignature + 1).map((_, index) => png[index] ?? 0)],
  ['nothing', new Uint8Array()],
])('%s is no signature, and is not kept', async (_what, bytes) => {
  const { own, folder, settings } = await setUp()
  expect(await own.keep(bytes)).toBe(false)
  await settings.written()
  expect(await readdir(folder)).toEqual([])
  await writeFile(join(folder, 'signature.png'), bytes)
  expect(await own.read()).toBeNull()
})

test('a link in its place is not followed', async () => {
  const { own, folder } = await setUp()
  const elsewhere = join(await temporaryFolder(), 'theirs.png')
  await writeFile(elsewhere, png)
  await symlink(elsewhere, join(folder, 'signature.png'))
  expect(await own.read()).toBeNull()
})

test('a file that is removed by hand is known to be gone once it was looked for', async () => {
  const { own, folder, settings } = await setUp()
  await own.keep(inkPng())
  await rm(join(folder, 'signature.png'))
  expect(await own.read()).toBeNull()
  expect(settings.stored.signature).toBe('')
})

test('read while it is removed or replaced, its mark is that of what is there', async () => {
  const { own, settings } = await setUp()
  await own.keep(inkPng())
  await Promise.all([own.read(), own.remove()])
  expect(settings.stored.signature).toBe('')
  await Promise.all([own.keep(inkPng()), own.read(), own.keep(inkPng({ darkness: 99 })), own.read()])
  expect(settings.stored.signature).toBe((await own.read())?.mark)
  expect(settings.stored.signature).not.toBe('')
})

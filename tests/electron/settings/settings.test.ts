import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { StoredSettings } from '#electron/settings/settings'
import { temporaryFolder } from '#tests/temporary-folder'

const id = '13853276-b089-4f35-ab88-ccf300b6ab7e'
const place = { x: 10, y: 20, width: 1000, height: 700, maximized: false }

async function settingsFrom(content: string) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'settings.json'), content)
  return new StoredSettings(folder).stored
}

test('what is changed is found again, and changes made at once are all there', async () => {
  const folder = await temporaryFolder()
  const settings = new StoredSettings(folder)
  expect(settings.stored).toEqual({})
  settings.change({ language: 'fr' })
  settings.change({ open: id, windowPlace: place })
  settings.change({ open: null })
  await settings.written()
  expect(new StoredSettings(folder).stored).toEqual({ language: 'fr', open: null, windowPlace: place })
  expect(await readdir(folder)).toEqual(['settings.json'])
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toMatch(/\n$/)
})

test.each(['', '{', 'null', '[]', '"fr"', `{"language": "fr"${' '.repeat(70_000)}}`])(
  'a file of settings that makes no sense is as none: %#',
  async (content) => {
    expect(await settingsFrom(content)).toEqual({})
  },
)

test('a field that makes no sense is forgotten, the others stand', async () => {
  const content = {
    language: 'tlh',
    convention: 'en-CA',
    folder: '../letters',
    open: '../../x',
    windowPlace: { ...place, x: 1e9 },
    place: 'atlantis',
    textSize: 110,
  }
  expect(await settingsFrom(JSON.stringify(content))).toEqual({ convention: 'en-CA' })
})

test.each([
  ['quebec', 'CA-QC'],
  ['canada', 'CA'],
  ['france', 'FR'],
  ['united-states', 'US'],
  ['united-kingdom', 'GB'],
])('settings of before open as before, from %s', async (place, now) => {
  const kept = { language: 'fr', place, convention: 'fr-CA', child: false, welcomed: true, look: 'dark', textSize: 125 }
  expect(await settingsFrom(JSON.stringify(kept))).toEqual({ ...kept, place: now })
})

test('settings that can not be written are no reason to stop', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'settings.json'))
  const settings = new StoredSettings(folder)
  settings.change({ language: 'en' })
  await settings.written()
  expect(settings.stored.language).toBe('en')
  expect(log).toHaveBeenCalledOnce()
})

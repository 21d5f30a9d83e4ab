import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { firstSettings, settingsPath } from '#electron/settings/first-settings'
import { StoredSettings } from '#electron/settings/settings'
import { temporaryFolder } from '#tests/temporary-folder'

const place = { x: 10, y: 20, width: 1000, height: 700, maximized: false }

test.each<[string, string, object]>([
  ['a place and a look', JSON.stringify({ windowPlace: place, look: 'dark', language: 'fr' }), { place, look: 'dark' }],
  ['no file that can be read', '{', {}],
  ['nothing', 'null', {}],
  ['a list', '[]', {}],
  ['a look that there is not', '{ "look": "green" }', {}],
  ['a place too far away', JSON.stringify({ windowPlace: { ...place, x: 1e9 } }), {}],
  ['a place between two pixels', JSON.stringify({ windowPlace: { ...place, y: 0.5 } }), {}],
  ['a place without a width', JSON.stringify({ windowPlace: { ...place, width: undefined } }), {}],
])('the window is made from the settings as they are all read later, from %s', async (_, content, expected) => {
  const userData = await temporaryFolder()
  await writeFile(settingsPath(userData), content)
  const { windowPlace, look } = firstSettings(userData)
  expect(JSON.parse(JSON.stringify({ place: windowPlace, look }))).toEqual(expected)
  const { stored } = new StoredSettings(userData)
  expect([stored.windowPlace, stored.look]).toEqual([windowPlace, look])
})

import { expect, test } from 'vitest'
import { build, type Rolldown, type UserConfig } from 'vite'
import { callNames, signalNames } from '#electron/bridge/names'

type Settings = Readonly<{ preloadSettings: () => UserConfig }>
const settings = (await import(new URL('../../scripts/build-settings.mjs', import.meta.url).href)) as Settings

test('the preload script is small: of the contract it has every name, and nothing else', async () => {
  const preload = settings.preloadSettings()
  const built = await build({ ...preload, build: { ...preload.build, write: false } })
  const { output } = built as Rolldown.RolldownOutput // Sound: one entry, built once.
  expect(output).toHaveLength(1)
  const { code } = output[0]
  expect([...callNames, ...signalNames].filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  expect(code.length).toBeLessThan(3000)
})

import { expect, test, vi } from 'vitest'
import type { Action } from '#renderer/app/app-state'
import { makeDraft } from '#tests/draft'
import { usualSettings } from '#tests/usual-settings'

// As a window that starts: nothing was read yet.
vi.resetModules()
const { languages } = await import('#locales/registry')
const { isReadyFor, readyFor } = await import('#renderer/app/languages-needed')

const settings: Action = { kind: 'settings', settings: { ...usualSettings, language: 'en', convention: 'fr-CA' } }

test('a letter waits for its language alone', async () => {
  const open: Action = { kind: 'open', draft: makeDraft({ convention: 'en-GB' }) }
  expect(isReadyFor(open)).toBe(false)
  await readyFor(open)
  expect(isReadyFor(open)).toBe(true)
  expect(languages.isLoaded('fr', 'letter')).toBe(false)
})

test('settings wait for the words of the window, its questions, and the language of new letters', async () => {
  expect(isReadyFor(settings)).toBe(false)
  await readyFor(settings)
  expect(isReadyFor(settings)).toBe(true)
  expect(languages.isLoaded('en', 'window')).toBe(true)
  expect(languages.isLoaded('fr', 'letter')).toBe(true)
  expect(languages.isLoaded('fr', 'window')).toBe(false)
  expect(languages.isLoaded('en', 'check')).toBe(false)
})

test('another language of the app waits for its remarks too, once there are some on the screen', async () => {
  await languages.load('en', 'remarks')
  const other: Action = { kind: 'settings', settings: usualSettings }
  await readyFor(other)
  expect(languages.isLoaded('fr', 'remarks')).toBe(true)
})

test('what brings no language waits for none, nor does a convention that nobody has', () => {
  expect(isReadyFor({ kind: 'undo' })).toBe(true)
  expect(isReadyFor({ kind: 'open', draft: makeDraft({ convention: 'xx-XX' }) })).toBe(true)
})

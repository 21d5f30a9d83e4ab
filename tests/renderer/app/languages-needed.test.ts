import { expect, test, vi } from 'vitest'
import type { Action } from '#renderer/app/app-state'
import { makeDraft } from '#tests/draft'
import { usualSettings } from '#tests/usual-settings'

/** What a window that starts has read nothing of, set to English, with new letters in French. */
async function windowThatStarts() {
  vi.resetModules()
  const { languages } = await import('#locales/registry')
  return { languages, ...(await import('#renderer/app/languages-needed')) }
}

const settings = { ...usualSettings, language: 'en', convention: 'fr-CA' } as const
const shelf = { folder: '/letters', drafts: [], setAside: [], passedOver: [], problem: null, isRead: true }
const start = { settings, shelf, unsaved: [], today: '2026-10-14', version: '', platform: 'linux', problem: null }
const letter = (convention: string) => makeDraft({ convention })

test('home waits for the words of the window alone', async () => {
  const { languages, isReadyFor, readyFor } = await windowThatStarts()
  const home: Action = { kind: 'restart', start: { ...start, open: null } }
  expect(isReadyFor(home, settings)).toBe(false)
  await readyFor(home, settings)
  expect(isReadyFor(home, settings)).toBe(true)
  expect(languages.isLoaded('en', 'window')).toBe(true)
  expect(languages.isLoaded('en', 'letter')).toBe(false)
})

test.each<Readonly<{ what: string; action: Action | { kind: 'dialog' } }>>([
  { what: 'a letter', action: { kind: 'open', draft: letter('en-GB') } },
  { what: 'a start with a letter', action: { kind: 'restart', start: { ...start, open: letter('en-GB') } } },
  { what: 'a setting, once there are letters,', action: { kind: 'settings', settings } },
  { what: 'a dialog', action: { kind: 'dialog' } },
  { what: 'a class that is made', action: { kind: 'class', at: { kind: 'making' } } },
])('$what waits for the words of its questions, and for the language of letters', async ({ action }) => {
  const { languages, isReadyFor, readyFor } = await windowThatStarts()
  await languages.load('en', 'window', 'letter')
  expect(isReadyFor(action, settings)).toBe(false)
  await readyFor(action, settings)
  expect(isReadyFor(action, settings)).toBe(true)
  expect(languages.isLoaded('fr', 'letter')).toBe(true)
  expect(languages.isLoaded('fr', 'window')).toBe(false)
  expect(languages.isLoaded('en', 'check')).toBe(false)
})

test('before the first letter, a setting waits for the words of the window alone', async () => {
  const { languages, isReadyFor, readyFor } = await windowThatStarts()
  await readyFor({ kind: 'settings', settings }, settings)
  expect(isReadyFor({ kind: 'settings', settings }, settings)).toBe(true)
  expect(languages.isLoaded('en', 'window')).toBe(true)
  expect(languages.isLoaded('en', 'letter')).toBe(false)
})

test('a window that starts anew in another language waits for the words of the screens too, once there were some', async () => {
  const { languages, readyFor } = await windowThatStarts()
  await languages.load('fr', 'window', 'screens')
  await readyFor({ kind: 'restart', start: { ...start, open: null } }, settings)
  expect(languages.isLoaded('en', 'screens')).toBe(true)
})

test('a letter waits for the language that it is written in', async () => {
  const { languages, isReadyFor, readyFor } = await windowThatStarts()
  const inFrench = { ...settings, language: 'fr' } as const
  await readyFor({ kind: 'dialog' }, inFrench)
  const open: Action = { kind: 'open', draft: letter('en-GB') }
  expect(isReadyFor(open, inFrench)).toBe(false)
  await readyFor(open, inFrench)
  expect(languages.isLoaded('en', 'letter')).toBe(true)
})

test.each([{ country: 'GB' }, { asTyped: true }])(
  'a letter to %o waits for how addresses are written',
  async (abroad) => {
    const { languages, isReadyFor, readyFor } = await windowThatStarts()
    const plain = letter('fr-CA')
    await readyFor({ kind: 'open', draft: plain }, settings)
    expect(languages.isLoaded('fr', 'addresses')).toBe(false)
    const open: Action = { kind: 'open', draft: { ...plain, recipient: { ...plain.recipient, ...abroad } } }
    expect(isReadyFor(open, settings)).toBe(false)
    await readyFor(open, settings)
    expect(languages.isLoaded('fr', 'addresses')).toBe(true)
  },
)

test('another language of the app waits for its remarks too, once there are some on the screen', async () => {
  const { languages, readyFor } = await windowThatStarts()
  await languages.load('en', 'letter', 'remarks')
  await readyFor({ kind: 'settings', settings: usualSettings }, settings)
  expect(languages.isLoaded('fr', 'remarks')).toBe(true)
})

test('what brings no language waits for none, nor does a convention that nobody has', async () => {
  const { isReadyFor, readyFor } = await windowThatStarts()
  expect(isReadyFor({ kind: 'undo' }, settings)).toBe(true)
  await readyFor({ kind: 'dialog' }, settings)
  expect(isReadyFor({ kind: 'open', draft: letter('xx-XX') }, settings)).toBe(true)
})

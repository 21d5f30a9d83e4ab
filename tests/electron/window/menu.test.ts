import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { menuTemplate, textMenu } from '#electron/window/menu'
import { desktopWords, library, testedLanguages } from '#tests/languages'

function menuIn(
  language: 'fr' | 'en',
  isMac = false,
  isDevelopment = false,
  fixed: Parameters<typeof menuTemplate>[0]['fixed'] = [],
) {
  const actions = {
    tell: vi.fn(),
    changeLanguage: vi.fn(),
    showFolder: vi.fn(),
    chooseFolder: vi.fn(),
    openFile: vi.fn(),
    openLetter: vi.fn(),
  }
  const words = desktopWords[language]
  const recent = [{ id: 'one', title: 'Rosaire & fils – La salle' }]
  const template = menuTemplate({ words, language, isMac, isDevelopment, fixed, recent, actions })
  return { items: allItems(template), actions, words }
}

function allItems(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])])
}

function press(items: readonly MenuItemConstructorOptions[], label: string): void {
  // Sound: the actions look at none of what Electron gives to a click.
  const click = items.find((item) => item.label === label)?.click as (() => void) | undefined
  click?.()
}

describe.each([
  [false, 'elsewhere'],
  [true, 'on a Mac'],
])('%s: %s', (isMac) => {
  test.each(testedLanguages)('every item says what it is, in %s', (language) => {
    const { items } = menuIn(language, isMac)
    const silent = items.filter((item) => item.type !== 'separator' && !item.label)
    expect(silent).toEqual([])
  })

  test('no two items have the same keys', () => {
    const keys = menuIn('fr', isMac).items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('the menu asks the window for what belongs to the letter', () => {
  const { items, actions, words } = menuIn('fr')
  const { file, edit, view } = words
  for (const label of [file.doors.disappointed, file.doors.thankful, file.doors.both, file.home, file.send, file.print])
    press(items, label)
  for (const label of [edit.undo, edit.redo, view.questions, words.settings, words.shortcuts, words.about])
    press(items, label)
  expect(actions.tell.mock.calls.map(([command]: unknown[]) => command)).toEqual([
    { kind: 'new', door: 'disappointed' },
    { kind: 'new', door: 'thankful' },
    { kind: 'new', door: 'both' },
    ...['home', 'send', 'print', 'undo', 'redo', 'questions', 'settings', 'shortcuts', 'about'].map((kind) => ({
      kind,
    })),
  ])
})

test('what other apps do by these keys is done here too', () => {
  const { items, actions } = menuIn('en')
  const byKey = (key: string) => items.find(({ accelerator }) => accelerator === `CmdOrCtrl+${key}`)
  for (const key of ['N', 'P', 'O']) (byKey(key)?.click as (() => void) | undefined)?.() // Sound, as above.
  expect(actions.tell.mock.calls).toEqual([[{ kind: 'home' }], [{ kind: 'print' }]])
  expect(actions.openFile).toHaveBeenCalledOnce()
})

test('the letters changed last are opened from the menu, by their whole names', () => {
  const { items, actions } = menuIn('fr')
  press(items, 'Rosaire && fils – La salle')
  expect(actions.openLetter).toHaveBeenCalledExactlyOnceWith('one')
})

test('the folder and the language are changed from the menu', () => {
  const { items, actions, words } = menuIn('fr')
  for (const label of [words.file.showFolder, words.file.chooseFolder, words.file.open, library.index('en').name])
    press(items, label)
  expect(actions.showFolder).toHaveBeenCalledOnce()
  expect(actions.chooseFolder).toHaveBeenCalledOnce()
  expect(actions.openFile).toHaveBeenCalledOnce()
  expect(actions.changeLanguage).toHaveBeenCalledExactlyOnceWith('en')
  expect(items.filter((item) => item.checked).map((item) => item.label)).toEqual([library.index('fr').name])
})

test('each system has its own ways', () => {
  const roles = (isMac: boolean) => menuIn('en', isMac).items.map(({ role }) => role)
  expect(roles(true)).toEqual(expect.arrayContaining(['hide', 'hideOthers', 'quit', 'close', 'windowMenu']))
  expect(roles(false)).not.toContain('hide')
  expect(roles(false)).toContain('quit')
})

test('the tools of developers are in no menu of a person', () => {
  const roles = (isDevelopment: boolean) => menuIn('en', false, isDevelopment).items.map(({ role }) => role)
  expect(roles(false)).not.toEqual(expect.arrayContaining(['toggleDevTools']))
  expect(roles(false)).not.toEqual(expect.arrayContaining(['reload']))
  expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
})

test('a text field can be cut from and pasted into, a selection only copied', () => {
  const roles = (isEditable: boolean) => textMenu(desktopWords.en, isEditable).flatMap(({ role }) => role ?? [])
  expect(roles(true)).toEqual(['cut', 'copy', 'paste', 'selectAll'])
  expect(roles(false)).toEqual(['copy'])
})

test('what the policy of the computer sets is not changed from the menu', () => {
  const disabled = (fixed: Parameters<typeof menuIn>[3]) =>
    menuIn('en', false, false, fixed).items.flatMap(({ enabled, label }) => (enabled === false ? [label] : []))
  const { file } = desktopWords.en
  expect(disabled([])).toEqual([])
  expect(disabled(['folder', 'child'])).toEqual([file.chooseFolder])
  expect(disabled(['language'])).toEqual(library.appTags.map((tag) => library.index(tag).name))
})

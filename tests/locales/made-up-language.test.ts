import { expect, test, vi } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { check } from '#letter/check/check'
import { sayRemark } from '#letter/check/say-remark'
import { compose } from '#letter/compose/compose'
import { languageSchema } from '#letter/language/language'
import { blockText } from '#letter/parts/plain-text'
import { settingsIn } from '#electron/settings/settings-in-use'
import { StoredSettings } from '#electron/settings/settings'
import { languageFor, wordsIn } from '#electron/settings/words'
import { checkLetter } from '#electron/spelling/check-letter'
import { menuTemplate } from '#electron/window/menu'
import { dateWords } from '#renderer/app/date-words'
import { languageOptions, placeName } from '#renderer/app/language-name'
import { translationIn } from '#renderer/app/words'
import { questionWords } from '#renderer/questions/question-words'
import { reference } from '#locales/languages'
import { languages, languageOf, readLanguage } from '#locales/registry'
import { answers, setUpCommand } from '#tests/letter-command'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'
import { spellerInPlace } from '#tests/electron/spelling/speller-in-place'
import { madeUp } from './with-made-up-language'

// The folders of the app and one more: all the rest is as it is.
vi.mock('#locales/registry', async () => {
  const { withMadeUpLanguage } = await import('./with-made-up-language')
  const all = withMadeUpLanguage()
  return {
    languages: all,
    languageOf: (convention: string) => all.words(all.tagOf(convention), 'letter'),
    readLanguage: (convention: string) => all.read(all.tagOf(convention), 'letter'),
  }
})

const own = `${madeUp}-CA`
const theirs = `${reference}-CA`
const today = '2026-10-28'
const said = { kind: 'own', text: 'Your staff are incompetent! Nobody came out.' } as const
const draft = (convention: string) => makeDraft({ convention, answers: { what: said } })

test('a folder is enough to write a letter', async () => {
  await languages.load(madeUp, 'check', 'letter')
  expect(languageSchema.parse(languageOf(own))).toEqual(languageOf(own))
  const text = async (convention: string) => {
    const language = await readLanguage(convention)
    return compose(draft(convention), language, today).parts.map((part) => blockText(part))
  }
  expect(await text(own)).toEqual(await text(theirs))
  expect(compose(draft(own), languageOf(own), today).language).toBe(own)
})

test('its letters are checked, and spelled once it has a dictionary', async () => {
  const remarks = async (convention: string) => {
    const tag = languages.tagOf(convention)
    await languages.load(tag, 'letter', 'check', 'remarks')
    const letter = compose(draft(convention), languageOf(convention), today)
    const found = check(draft(convention), letter, languageOf(convention), today)
    return found.map((remark) => sayRemark(remark, languages.words(tag, 'remarks'), 'adult')?.title)
  }
  expect(await remarks(own)).toEqual(await remarks(theirs))
  expect((await remarks(own)).length).toBeGreaterThan(0)
  const letter = compose(draft(own), languageOf(own), today)
  expect(await checkLetter(letter, draft(own), spellerInPlace().speller)).toEqual([])
})

test('the settings offer it, in its own name, and new letters follow it everywhere', async () => {
  await languages.load(madeUp, 'window')
  expect(languageOptions().at(-1)).toEqual({ value: madeUp, label: 'Zuzu', lang: madeUp })
  expect(languages.places.map((place) => placeName(place, madeUp))).not.toContain('')
  for (const place of languages.places) expect(languages.conventionAt(place, madeUp)).toMatch(`${madeUp}-`)
  expect(languages.placeOf(own)).toBe('CA')
  const settings = new StoredSettings(await temporaryFolder())
  settings.change({ language: madeUp })
  expect(settingsIn({ settings, preferred: [] })).toMatchObject({ language: madeUp, convention: own, place: 'CA' })
  expect(languageFor([own])).toBe(madeUp)
  await settings.written()
})

test('the menu speaks it and leads to it', async () => {
  await languages.load(madeUp, 'desktop')
  const changeLanguage = vi.fn()
  const actions = {
    tell: vi.fn(),
    changeLanguage,
    showFolder: vi.fn(),
    chooseFolder: vi.fn(),
    openFile: vi.fn(),
    openLetter: vi.fn(),
  }
  const menu = menuTemplate({
    words: wordsIn(madeUp),
    language: madeUp,
    isMac: false,
    isDevelopment: false,
    fixed: [],
    recent: [],
    actions,
  })
  const items = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const item: MenuItemConstructorOptions | undefined = items.find(({ label }) => label === 'Zuzu')
  expect(item).toMatchObject({ type: 'radio', checked: true })
  // Sound: the action looks at none of what Electron gives to a click.
  const click = item?.click as (() => void) | undefined
  click?.()
  expect(changeLanguage).toHaveBeenCalledExactlyOnceWith(madeUp)
})

test('the window asks and dates in it', async () => {
  await languages.load(madeUp, 'window', 'letter')
  await languages.load(reference, 'window', 'letter')
  const { t } = translationIn(madeUp)
  expect(t('home.title')).toBe(languages.words(reference, 'window').home.title)
  expect(questionWords('what', madeUp, 'child')).toEqual(questionWords('what', reference, 'child'))
  expect(dateWords('2026-03-01', today, madeUp, t)).toContain('1')
})

test('the command line makes its letters, and says what is wrong in it', async () => {
  const files = {
    'answers.json': { ...answers, convention: own },
    'wrong.json': { ...answers, convention: own, dor: 1 },
  }
  const command = await setUpCommand(files, { language: madeUp })
  expect(await command.run('answers.json'), command.said.join()).toBe(0)
  expect(command.printed.join('')).toContain('Nobody came out.')
  expect(await command.run('answers.json', '--check')).toBe(0)
  expect(command.printed.at(-1)).toContain('answers.json: ')
  expect(await command.run('wrong.json')).toBe(2)
  expect(command.said.at(-1)).toContain('dor')
  expect(await command.run('--help')).toBe(0)
  expect(command.printed.at(-1)).toContain(own)
})

import { expect, test, vi } from 'vitest'
import { Languages, type LanguageIndex } from '#locales/languages'

// As an app that starts: nothing was read yet.
vi.resetModules()
const { languageOf, readLanguage } = await import('#locales/registry')

const index = (more: Partial<LanguageIndex>): LanguageIndex => ({
  ...{ name: 'Aa', order: 1, direction: 'ltr', conventions: ['aa-AA'], home: 'aa-AA', abroad: 'aa-AA' },
  ...{ places: {}, dictionaries: {}, ...more },
})
const read = (content: unknown) => () => Promise.resolve(content)

test('a language that was not loaded throws when it is asked for, and one that nobody has always does', async () => {
  expect(() => languageOf('fr-CA')).toThrow('Nothing has loaded')
  await readLanguage('fr-CA')
  expect(languageOf('fr-CA').tag).toBe('fr')
  expect(() => languageOf('fr-CA').check).toThrow('Nothing has loaded')
  expect(() => languageOf('xx-XX')).toThrow(RangeError)
  expect(() => readLanguage('constructor')).toThrow(RangeError)
})

test('languages stand in their order, and those without words for the window are for letters alone', () => {
  const indexes = {
    './aa/index.json': index({ order: 2 }),
    './bb/index.json': index({ name: 'Bb', conventions: ['bb-BB'] }),
  }
  const all = new Languages(indexes, { './aa/app/app.json': read({}), './bb/letter.json': read({}) })
  expect([all.tags, all.appTags, all.conventions]).toEqual([['bb', 'aa'], ['aa'], ['bb-BB', 'aa-AA']])
  expect([all.closest('aa-ZZ'), all.closest('bb')]).toEqual(['aa', 'en'])
})

test('what a language may do without is empty, what it may not is told', async () => {
  const all = new Languages({ './aa/index.json': index({}) }, { './aa/app/app.json': read({}) })
  expect(await all.read('aa', 'stories')).toEqual([])
  expect(await all.read('aa', 'next-steps')).toEqual({})
  expect((await all.read('aa', 'spelling')).alsoWritten).toEqual([])
  expect((await all.read('aa', 'spelling')).slips.rules).toEqual([])
  await expect(all.read('aa', 'desktop')).rejects.toThrow('aa')
  await expect(all.read('zz', 'desktop')).rejects.toThrow(RangeError)
})

test('words of the window come together', async () => {
  const files = {
    './fr/app/app.json': read({ home: { letters_one: 'une lettre', letters_other: '{{count}} lettres' } }),
    './fr/app/little-words.json': read({ title: 'Relancer' }),
    './fr/app/desktop.json': read({ quit: 'Quitter' }),
  }
  const all = new Languages({ './fr/index.json': index({}) }, files)
  expect(await all.read('fr', 'window')).toEqual({
    home: { letters_one: 'une lettre', letters_other: '{{count}} lettres' },
    littleWords: { title: 'Relancer' },
  })
})

test('words of the screens that come later are a part of their own', async () => {
  const files = {
    './fr/app/app.json': read({ app: { name: 'Deux lignes' } }),
    './fr/app/parent.json': read({ reveals_one: 'une chose', reveals_other: '{{count}} choses' }),
  }
  const all = new Languages({ './fr/index.json': index({}) }, files)
  expect(await all.read('fr', 'window')).toEqual({ app: { name: 'Deux lignes' } })
  expect(await all.read('fr', 'screens')).toEqual({
    parent: { reveals_one: 'une chose', reveals_other: '{{count}} choses' },
  })
})

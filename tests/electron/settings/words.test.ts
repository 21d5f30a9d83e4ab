import { expect, test } from 'vitest'
import { conventionFor, languageFor, wordsIn } from '#electron/settings/words'
import '#tests/languages'

test.each([
  [['fr-CA', 'en-US'], 'fr'],
  [['fr'], 'fr'],
  [['FR-fr'], 'fr'],
  [['en-CA', 'fr-CA'], 'en'],
  [['de-DE', 'fr-FR'], 'en'],
  [['frr-DE'], 'en'],
  [[], 'en'],
])('a system in %s is answered in %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language)
})

test('each language of the app has its name', () => {
  expect([wordsIn('fr').name, wordsIn('en').name]).toEqual(['Deux lignes', 'Two Lines'])
})

test.each([
  [['fr-CA', 'en-US'], 'fr-CA', 'en-US'],
  [['fr-FR'], 'fr-FR', 'en-CA'],
  [['en-GB', 'fr'], 'fr-CA', 'en-GB'],
  [['fr-BE', 'en-IE'], 'fr-FR', 'en-GB'],
  [['en', 'fr'], 'fr-CA', 'en-CA'],
  [[], 'fr-CA', 'en-CA'],
])('a system in %s writes French letters as in %s, English ones as in %s', (preferred, french, english) => {
  expect(conventionFor('fr', preferred)).toBe(french)
  expect(conventionFor('en', preferred)).toBe(english)
})

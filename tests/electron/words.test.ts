import { expect, test } from 'vitest'
import { languageFor, usualConvention, wordsIn } from '#electron/words'
import { isKnown } from '#electron/draft-file'

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

test('each language of the app has its name and a convention for letters', () => {
  expect([wordsIn('fr').name, wordsIn('en').name]).toEqual(['Deux lignes', 'Two Lines'])
  expect(Object.values(usualConvention).every(isKnown)).toBe(true)
})

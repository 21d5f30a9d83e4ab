import { expect, test } from 'vitest'
import { conventionTags, languageName } from '#renderer/language-name'

test('both languages can be chosen for a letter', () => {
  expect(conventionTags).toEqual(expect.arrayContaining(['fr-CA', 'en-CA']))
})

test('a language is named in the language of the app', () => {
  expect(languageName('fr-CA', 'fr')).toBe('Français (Canada)')
  expect(languageName('fr-CA', 'en')).toBe('French (Canada)')
})

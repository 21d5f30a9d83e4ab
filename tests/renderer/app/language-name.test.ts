import { expect, test } from 'vitest'
import { conventionTags, languageName } from '#renderer/app/language-name'

test('every language and place that letters know can be chosen', () => {
  expect(conventionTags).toEqual(['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB'])
})

test('a language is named in the language of the app', () => {
  expect(languageName('fr-CA', 'fr')).toBe('Français (Canada)')
  expect(languageName('fr-FR', 'fr')).toBe('Français (France)')
  expect(languageName('en-GB', 'fr')).toBe('Anglais (Royaume-Uni)')
  expect(languageName('fr-CA', 'en')).toBe('French (Canada)')
  expect(languageName('en-US', 'en')).toBe('English (United States)')
})

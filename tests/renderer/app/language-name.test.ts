import { expect, test } from 'vitest'
import { languageName, placeName } from '#renderer/app/language-name'
import { languages } from '#locales/registry'

test('every language and place that letters know can be chosen, each by a name of its own', () => {
  for (const app of languages.appTags) {
    const names = languages.conventions.map((convention) => languageName(convention, app))
    expect(new Set(names).size).toBe(names.length)
    expect(languages.conventions.filter((convention) => names.includes(convention))).toEqual([])
  }
})

test('a language is named in the language of the app', () => {
  expect(languageName('fr-CA', 'fr')).toBe('Français (Canada)')
  expect(languageName('fr-FR', 'fr')).toBe('Français (France)')
  expect(languageName('en-GB', 'fr')).toBe('Anglais (Royaume-Uni)')
  expect(languageName('fr-CA', 'en')).toBe('French (Canada)')
  expect(languageName('en-US', 'en')).toBe('English (United States)')
})

test('a place is named in the language of the app: a country by its own name, a part of one by the app’s', async () => {
  await Promise.all(languages.appTags.map((tag) => languages.load(tag, 'window')))
  const named = (language: string) => languages.places.map((place) => placeName(place, language))
  expect(named('fr')).toEqual(['Québec', 'Ailleurs au Canada', 'France', 'États-Unis', 'Royaume-Uni'])
  expect(named('en')).toEqual(['Quebec', 'Elsewhere in Canada', 'France', 'United States', 'United Kingdom'])
  expect(placeName('CH', 'fr')).toBe('Suisse')
  expect(placeName('US-LA', 'fr')).toBe('États-Unis (LA)')
})

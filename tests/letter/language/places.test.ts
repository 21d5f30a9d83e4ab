import { expect, test } from 'vitest'
import { conventionAt, placeOf, places } from '#letter/language/places'
import { languages } from '#locales/languages'

test('letters can be written in both languages from every place', () => {
  const known = languages.flatMap(({ conventions }) => Object.keys(conventions))
  for (const place of places)
    for (const language of ['fr', 'en'] as const) {
      expect(known).toContain(conventionAt(place, language))
      expect(conventionAt(place, language)).toMatch(new RegExp(`^${language}-`))
    }
})

test('each convention is at home somewhere where it is used', () => {
  for (const { tag, conventions } of languages)
    for (const convention of Object.keys(conventions))
      expect(conventionAt(placeOf(convention), tag === 'fr' ? 'fr' : 'en')).toBe(convention)
})

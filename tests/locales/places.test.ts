import { expect, test } from 'vitest'
import { library } from '#tests/languages'

test('letters can be written in every language from every place', () => {
  for (const place of library.places)
    for (const tag of library.tags) {
      expect(library.conventions).toContain(library.conventionAt(place, tag))
      expect(library.conventionAt(place, tag)).toMatch(new RegExp(`^${tag}-`))
    }
})

test('each convention is at home somewhere where it is used', () => {
  for (const convention of library.conventions)
    expect(library.conventionAt(library.placeOf(convention), library.tagOf(convention))).toBe(convention)
})

test.each([
  ['CA-QC', 'fr-CA', 'en-CA'],
  ['CA', 'fr-CA', 'en-CA'],
  ['FR', 'fr-FR', 'en-GB'],
  ['US', 'fr-CA', 'en-US'],
  ['GB', 'fr-FR', 'en-GB'],
  ['CH', 'fr-FR', 'en-GB'],
  ['', 'fr-FR', 'en-GB'],
])('from %s, French is written as %s and English as %s', (place, french, english) => {
  expect(library.conventionAt(place, 'fr')).toBe(french)
  expect(library.conventionAt(place, 'en')).toBe(english)
})

test('a country of which nothing is known is not another country', () => {
  expect(library.placeOf('es-ES')).toBe('ES')
  expect(library.placeOf('eo')).toBe('')
  expect(library.weeksInTheMail('es-ES')).toBe(1)
})

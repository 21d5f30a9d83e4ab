import { expect, test } from 'vitest'
import { saysDay, saysHour, saysPlace, saysSum } from '#letter/reading/says'
import { languageOf } from '#tests/languages'
import { readingOf } from './reading-of'

test.each<[string, string, string, string, boolean]>([
  ['Le 3 mai, c’était fermé.', 'fr-CA', '2026-05-03', '', true],
  ['Le 3 mai, c’était fermé.', 'fr-CA', '2024-05-03', '', true],
  ['Le 3 mai 2025, c’était fermé.', 'fr-CA', '2026-05-03', '', false],
  ['Hier, c’était fermé.', 'fr-CA', '2026-11-20', '', true],
  ['Mardi, c’était fermé.', 'fr-CA', '2026-11-17', '', true],
  ['Mardi, c’était fermé.', 'fr-CA', '2026-11-10', '', false],
  ['Du 3 au 5 mai, c’était fermé.', 'fr-CA', '2026-05-03', '2026-05-05', true],
  ['Le 3 mai, c’était fermé.', 'fr-CA', '2026-05-03', '2026-05-05', false],
  ['La nuit du 3 au 4 mai', 'fr-CA', '2026-05-04', '', true],
  ['On the 3rd of May', 'en-CA', '2026-05-03', '', true],
  ['It may be the third.', 'en-CA', '2026-05-03', '', false],
  ['Please reply by December 3.', 'en-CA', '2026-12-03', '', false],
  ['On the 3rd of May', 'en-CA', '', '', false],
])('“%s” (%s) says %s–%s: %s', (text, convention, date, until, says) => {
  expect(saysDay(readingOf(text, convention), { date, until })).toBe(says)
})

test.each<[string, string, string, boolean]>([
  ['vers 9h40', 'fr-CA', '09:40', true],
  ['à 2 h', 'fr-CA', '14:00', true],
  ['à 14 h', 'fr-CA', '02:00', false],
  ['half past two', 'en-CA', '14:30', true],
  ['at 2:30 a.m.', 'en-CA', '14:30', false],
])('“%s” (%s) says the hour %s: %s', (text, convention, time, says) => {
  expect(saysHour(readingOf(text, convention), time)).toBe(says)
})

test.each<[string, string, string, boolean]>([
  ['J’ai attendu au comptoir du restaurant.', 'fr-CA', 'au comptoir', true],
  ['Les comptoirs étaient vides.', 'fr-CA', 'au comptoir', true],
  ['J’ai attendu au comptoir.', 'fr-CA', 'au comptoir de Laval', false],
  ['C’était fermé.', 'fr-CA', 'à la', false],
  ['I waited at your pool on Main Street.', 'en-CA', 'at the pool', true],
  ['I waited at counter 3.', 'en-CA', 'at counter 4', false],
])('“%s” (%s) says the place “%s”: %s', (text, convention, place, says) => {
  expect(saysPlace(readingOf(text, convention), place, languageOf(convention))).toBe(says)
})

test('a sum is said whatever its form', () => {
  expect(saysSum(readingOf('les 80,00 $', 'fr-CA'), 80)).toBe(true)
  expect(saysSum(readingOf('les 80 personnes', 'fr-CA'), 80)).toBe(false)
})

import { expect, test } from 'vitest'
import { whenWords } from '#renderer/app/when-words'
import { translationIn } from '#renderer/app/words'
import '#tests/languages'

const local = (day: string, time = '14:05') => new Date(`${day}T${time}`).toISOString()
const said = (iso: string, language: 'fr' | 'en') => whenWords(iso, '2026-11-02', language, translationIn(language).t)

test('says today and yesterday with the time', () => {
  expect(said(local('2026-11-02'), 'fr')).toMatch(/^aujourd’hui à 14\sh\s05$/u)
  expect(said(local('2026-11-01', '09:40'), 'en')).toMatch(/^yesterday at 9:40\sa\.m\.$/u)
})

test('says the day, and the year when it is another one', () => {
  expect(said(local('2026-10-14'), 'fr')).toBe('le 14 octobre')
  expect(said(local('2025-12-31'), 'en')).toBe('on December 31, 2025')
})

test('the first of a month is "1er" in French only', () => {
  expect(said(local('2026-03-01'), 'fr')).toBe('le 1er mars')
  expect(said(local('2026-03-01'), 'en')).toBe('on March 1')
})

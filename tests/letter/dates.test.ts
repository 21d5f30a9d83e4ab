import { expect, test } from 'vitest'
import { formatDate, formatRange, formatTime } from '#letter/dates'
import { languageOf } from '#locales/languages'

function formsOf(convention: string) {
  const forms = languageOf(convention).conventions[convention]
  if (!forms) throw new Error(convention)
  return forms
}

const fr = formsOf('fr-CA')
const en = formsOf('en-CA')

test('the first of the month is 1er in French', () => {
  expect(formatDate('2026-10-01', fr.dates)).toBe('1er\u00a0octobre 2026')
  expect(formatDate('2026-10-01', en.dates)).toBe('October\u00a01, 2026')
})

test('two days say their month once, two months say both', () => {
  expect(formatRange('2026-10-17', '2026-10-19', fr.dates)).toBe('du 17 au 19\u00a0octobre 2026')
  expect(formatRange('2026-10-17', '2026-10-19', en.dates)).toBe('from October\u00a017 to 19, 2026')
  expect(formatRange('2026-10-31', '2026-11-01', fr.dates)).toBe('du 31\u00a0octobre 2026 au 1er\u00a0novembre 2026')
})

test.each([
  ['09:40', '9 h 40', '9:40 a.m.'],
  ['14:00', '14 h', '2 p.m.'],
  ['12:00', '12 h', 'noon'],
  ['00:00', '0 h', 'midnight'],
  ['12:05', '12 h 05', '12:05 p.m.'],
  ['00:30', '0 h 30', '12:30 a.m.'],
])('%s', (time, french, english) => {
  expect(formatTime(time, fr.clock).replaceAll('\u00a0', ' ')).toBe(french)
  expect(formatTime(time, en.clock).replaceAll('\u00a0', ' ')).toBe(english)
})

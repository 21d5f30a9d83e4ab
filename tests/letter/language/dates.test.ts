import { expect, test } from 'vitest'
import { forHour, formatDate, formatRange, formatTime } from '#letter/language/dates'
import { languageOf } from '#tests/languages'

function formsOf(convention: string) {
  const forms = languageOf(convention).conventions[convention]
  if (!forms) throw new Error(convention)
  return forms
}

const fr = formsOf('fr-CA')
const en = formsOf('en-CA')
const states = formsOf('en-US')
const britain = formsOf('en-GB')
const france = formsOf('fr-FR')

test('the first of the month is 1er in French', () => {
  expect(formatDate('2026-10-01', fr.dates)).toBe('1er\u00a0octobre 2026')
  expect(formatDate('2026-10-01', en.dates)).toBe('October\u00a01, 2026')
})

test('two days say their month and their year once', () => {
  expect(formatRange('2026-10-17', '2026-10-19', fr.dates)).toBe('du 17 au 19\u00a0octobre 2026')
  expect(formatRange('2026-10-17', '2026-10-19', en.dates)).toBe('from October\u00a017 to 19, 2026')
  expect(formatRange('2026-10-31', '2026-11-01', fr.dates)).toBe('du 31\u00a0octobre au 1er\u00a0novembre 2026')
  expect(formatRange('2026-10-31', '2026-11-01', en.dates)).toBe('from October\u00a031 to November\u00a01, 2026')
  expect(formatRange('2026-12-31', '2027-01-01', en.dates)).toMatch(/2026 to January\u00a01, 2027$/)
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

test.each([
  ['2026-11-21', '21\u00a0novembre 2026', 'November\u00a021, 2026', '21\u00a0November 2026'],
  ['2026-10-01', '1er\u00a0octobre 2026', 'October\u00a01, 2026', '1\u00a0October 2026'],
])('%s in France, the United States and the United Kingdom', (date, french, american, british) => {
  expect(formatDate(date, france.dates)).toBe(french)
  expect(formatDate(date, states.dates)).toBe(american)
  expect(formatDate(date, britain.dates)).toBe(british)
})

test('several days in the United Kingdom', () => {
  expect(formatRange('2026-10-17', '2026-10-19', britain.dates)).toBe('from 17 to 19\u00a0October 2026')
  expect(formatRange('2026-12-31', '2027-01-01', britain.dates)).toBe(
    'from 31\u00a0December 2026 to 1\u00a0January 2027',
  )
})

test.each([
  ['14:05', '14 h 05', '2:05 PM', '2.05 pm'],
  ['09:00', '9 h', '9 AM', '9 am'],
  ['12:00', '12 h', 'noon', 'noon'],
])('%s in France, the United States and the United Kingdom', (time, french, american, british) => {
  expect(formatTime(time, france.clock).replaceAll('\u00a0', ' ')).toBe(french)
  expect(formatTime(time, states.clock).replaceAll('\u00a0', ' ')).toBe(american)
  expect(formatTime(time, britain.clock).replaceAll('\u00a0', ' ')).toBe(british)
})

test('one o’clock has words of its own where the language needs them', () => {
  const at = { one: 'a la {time}', other: 'a las {time}' }
  const clock = { hours: 12, whole: { one: '{h} hora', other: '{h} horas' }, minutes: '{h}:{mm}' } as const
  expect(['01:00', '13:05', '11:00', '00:00'].map((time) => forHour(at, time, clock))).toEqual([
    ...[at.one, at.one, at.other, at.other],
  ])
  expect(['13:00', '14:00', '13:05'].map((time) => formatTime(time, clock))).toEqual(['1 hora', '2 horas', '1:05'])
  expect(forHour(at, '13:00', { ...clock, hours: 24 })).toBe(at.other)
  expect(forHour('at {time}', '13:00', clock)).toBe('at {time}')
})

import { expect, test } from 'vitest'
import { scan } from '#letter/check/scan'
import type { CheckData } from '#letter/language/check-data'
import { languageOf } from '#locales/languages'

const english = languageOf('en-CA').check
const data = (lists: Partial<CheckData['lists']>, ordinals: readonly string[] = []): CheckData => ({
  ...english,
  tone: [],
  lists: {
    ...Object.fromEntries(Object.keys(english.lists).map((list) => [list, []])),
    ...lists,
  } as CheckData['lists'],
  ordinals,
})
const found = (text: string, given: CheckData) => scan(text, given).map(({ from, to }) => text.slice(from, to))

test('a list may have words of one letter, and beginnings of one', () => {
  expect(found('una disculpa y un reembolso', data({ and: ['y'] }))).toEqual(['y'])
  expect(found('y ya yo, no soy', data({ and: ['y*'] }))).toEqual(['y', 'ya', 'yo'])
})

test('a number may be a rank, as the language writes ranks', () => {
  const dates = { date: ['# de mayo'] }
  expect(found('el 1º de mayo y el 14 de mayo', data(dates, ['º']))).toEqual(['1º de mayo', '14 de mayo'])
  expect(found('el 1er de mayo y el 14 de mayo', data(dates, ['º']))).toEqual(['14 de mayo'])
})

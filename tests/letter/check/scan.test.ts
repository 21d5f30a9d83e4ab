import { expect, test } from 'vitest'
import { scan } from '#letter/check/scan'
import type { CheckData } from '#letter/language/check-data'
import { languageOf } from '#tests/languages'

const { check } = languageOf('en-CA')
const none = Object.fromEntries(Object.keys(check.lists).map((list) => [list, []]))
const looking = (lists: Partial<CheckData['lists']>, ordinals: readonly string[] = []) => ({
  check: { ...check, tone: [], lists: { ...none, ...lists } as CheckData['lists'] },
  ordinals,
})
const found = (text: string, language: ReturnType<typeof looking>) =>
  scan(text, language).map(({ from, to }) => text.slice(from, to))

test('a list may have words of one letter, and beginnings of one', () => {
  expect(found('una disculpa y un reembolso', looking({ and: ['y'] }))).toEqual(['y'])
  expect(found('y ya yo, no soy', looking({ and: ['y*'] }))).toEqual(['y', 'ya', 'yo'])
})

test('a number may be a rank, as the language writes ranks', () => {
  const dates = { date: ['# de mayo'] }
  expect(found('el 1º de mayo y el 14 de mayo', looking(dates, ['º']))).toEqual(['1º de mayo', '14 de mayo'])
  expect(found('el 1er de mayo y el 14 de mayo', looking(dates, ['º']))).toEqual(['14 de mayo'])
})

test('some words may stand within a phrase, four at most and no mark between them', () => {
  const refusals = { ask: ['refuse ... refund'] }
  expect(found('They refuse me any kind of refund', looking(refusals))).toEqual(['refuse me any kind of refund'])
  expect(found('They refuse me any other kind of refund', looking(refusals))).toEqual([])
  expect(found('They refuse, and a refund is due', looking(refusals))).toEqual([])
})

import { expect, test } from 'vitest'
import { findPhrases, makePhraseIndex } from '#letter/reading/phrase-index'
import { withNamed } from '#letter/reading/phrase-pattern'
import { tokensOf } from '#letter/reading/tokens'

const looking = (phrases: readonly string[], ordinals: readonly string[] = []) =>
  makePhraseIndex([['list', phrases]], ordinals)
const found = (text: string, index: ReturnType<typeof looking>) =>
  findPhrases(tokensOf(text), index).map(({ from, to }) => text.slice(from, to))

test('a list may have words of one letter, and beginnings of one', () => {
  expect(found('una disculpa y un reembolso', looking(['y']))).toEqual(['y'])
  expect(found('y ya yo, no soy', looking(['y*']))).toEqual(['y', 'ya', 'yo'])
})

test('a number may be a rank, as the language writes ranks', () => {
  const dates = ['# de mayo']
  expect(found('el 1º de mayo y el 14 de mayo', looking(dates, ['º']))).toEqual(['1º de mayo', '14 de mayo'])
  expect(found('el 1er de mayo y el 14 de mayo', looking(dates, ['º']))).toEqual(['14 de mayo'])
})

test('some words may stand within a phrase, four at most and no mark between them', () => {
  const refusals = ['refuse ... refund']
  expect(found('They refuse me any kind of refund', looking(refusals))).toEqual(['refuse me any kind of refund'])
  expect(found('They refuse me any other kind of refund', looking(refusals))).toEqual([])
  expect(found('They refuse, and a refund is due', looking(refusals))).toEqual([])
})

test('a number may be one of the choices', () => {
  expect(found('at 12, at noon, at home, at 9th', looking(['at noon|#'], ['th']))).toEqual([
    'at 12',
    'at noon',
    'at 9th',
  ])
})

test('a word may be any but some', () => {
  const broken = ['my snap is !not|broken*|so']
  expect(found('My snap is zoeb', looking(broken))).toEqual(['My snap is zoeb'])
  expect(found('My snap is broken, my snap is not here, and my snap is', looking(broken))).toEqual([])
})

test('a word may need a capital, and be any but some', () => {
  expect(found('at Oak Hill, at oak hill, at OAK HILL, at My Hill', looking(['at A!my A']))).toEqual(['at Oak Hill'])
})

test('a phrase may end where some words do not come next', () => {
  const saints = ['to st _ s? ~s|beach']
  expect(found('To St. Anne', looking(saints))).toEqual(['To St. Anne'])
  expect(found('To St. Anne’s with you, to St. Anne Beach, to St. Anne’s beach', looking(saints))).toEqual([
    'To St. Anne’s',
  ])
})

test('words that phrases share have a name', () => {
  expect(withNamed('my {apps} is !{broken}|so', { apps: 'snap|insta', broken: 'broken|lost' })).toBe(
    'my snap|insta is !broken|lost|so',
  )
  expect(() => withNamed('my {apps}')).toThrow(RangeError)
})

import { expect, test } from 'vitest'
import { makeLanguage } from '#letter/language/make-language'
import { spoken } from '#letter/language/spoken'
import { withDifferences } from '#letter/language/conventions-of'

const adults = { register: 'adult', doors: ['both'], text: 'Yours,' }
const childs = { register: 'child', doors: ['both'], text: 'Bye,' }
const whole = { paper: 'a4', dates: { first: '1' }, clock: { noon: 'noon', hours: 12 } }
const closings = { closings: [adults, childs], emailClosings: [adults] }
const made = (conventions: object, phrases: readonly object[] = []) =>
  makeLanguage({
    language: { ordinals: ['th'] },
    letter: { tag: 'zz', conventions },
    ...{ phrases, questions: {}, reading: {}, numbers: {}, badge: { words: {} } },
  })

test('a convention is as another one, but for its differences; null takes something away', () => {
  const { conventions } = made({
    'zz-ZZ': { ...whole, ...closings },
    'zz-YY': { as: 'zz-ZZ', paper: 'letter', clock: { noon: null } },
  })
  expect(Object.keys(conventions)).toEqual(['zz-ZZ', 'zz-YY'])
  expect(conventions['zz-YY']).toMatchObject({ paper: 'letter', dates: { first: '1', ordinals: ['th'] } })
  expect(conventions['zz-YY']?.clock).toEqual({ hours: 12 })
  expect(conventions['zz-ZZ']).toMatchObject({ paper: 'a4', clock: { noon: 'noon' } })
})

test('a convention as one that is not whole, or not there, is refused by name', () => {
  const first = { ...whole, ...closings }
  expect(() => made({ 'zz-ZZ': first, 'zz-YY': { as: 'zz-XX' } })).toThrow(/zz-YY is as zz-XX/)
  const chain = { 'zz-ZZ': first, 'zz-YY': { as: 'zz-ZZ' }, 'zz-XX': { as: 'zz-YY' } }
  expect(() => made(chain)).toThrow(/zz-XX is as zz-YY/)
})

test('a list or a text takes the place of what was there', () => {
  const model = { list: ['a', 'b'], deep: { text: 'one', list: [1] }, kept: true }
  expect(withDifferences(model, { list: ['c'], deep: { text: 'two' }, more: {} })).toEqual({
    ...{ list: ['c'], deep: { text: 'two', list: [1] }, kept: true, more: {} },
  })
})

test('a child’s e-mail closes as a child’s letter does, unless it is told otherwise', () => {
  const other = { ...childs, text: 'See you,' }
  const { conventions } = made({
    'zz-ZZ': { ...whole, ...closings },
    'zz-YY': { as: 'zz-ZZ', emailClosings: [adults, other] },
  })
  expect(conventions['zz-ZZ']?.emailClosings).toEqual([adults, childs])
  expect(conventions['zz-YY']?.emailClosings).toEqual([adults, other])
})

test('a phrase of several roles is a phrase of each', () => {
  const phrase = { doors: ['both'], text: 'Please answer.' }
  const { phrases } = made({}, [
    { role: ['reply', 'ask.reply'], ...phrase },
    { role: 'turn', ...phrase },
  ])
  expect(phrases).toEqual(['reply', 'ask.reply', 'turn'].map((role) => ({ role, ...phrase })))
})

test('who speaks for a child says what “I” says, unless told otherwise', () => {
  expect(spoken({ I: 'I am', we: 'we are' }, 'for-my-child')).toBe('I am')
  expect(spoken({ I: 'I am', we: 'we are', 'for-my-child': 'my child is' }, 'for-my-child')).toBe('my child is')
})

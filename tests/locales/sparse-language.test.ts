import { beforeAll, expect, test } from 'vitest'
import { check } from '#letter/check/check'
import { compose } from '#letter/compose/compose'
import { whoIsThanked } from '#letter/compose/who-is-thanked'
import { factRules } from '#letter/facts/fact-rules'
import { findFacts } from '#letter/facts/find-facts'
import { languageSchema, type Language } from '#letter/language/language'
import { bodySentences } from '#letter/parts/letter-sentences'
import { readSentence } from '#letter/reading/read-sentence'
import { wordsOfText } from '#letter/spelling/words-of-text'
import { makeDraft } from '#tests/draft'
import { languageOf, library } from '#tests/languages'

const today = '2026-11-21'
const leftOut = [
  ...[
    'recalled',
    'severalSigns',
    'readerSigns',
    'readerActs',
    'pronounSigns',
    'unspelledLetters',
    'begins',
    'inTurn',
    'parentsOf',
  ],
  ...['afterPraise', 'turnWords', 'repeats', 'persons', 'payments', 'tip', 'forwarded', 'handedOn'],
]

/** Data without what may be left out of it, at any depth. */
function sparse(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sparse)
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return data
  const kept = Object.entries(data).filter(
    // The beginnings of a frame by whom it thanks; a badge has one of that name too, which it needs.
    ([key, value]: [string, unknown]) => !leftOut.includes(key) && (key !== 'thanks' || typeof value === 'string'),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, sparse(value)]))
}

let language: Language
beforeAll(() => {
  const whole = languageOf('en-CA')
  const lists = { ...whole.check.lists, 'no-favour': [], account: [], handle: [] }
  language = languageSchema.parse(
    sparse({
      ...whole,
      reading: { ...whole.reading, hundredths: {} },
      check: { ...whole.check, lists, alone: { ...whole.check.alone, begin: {} } },
    }),
  )
})

test('a language with nothing that may be left out says and asks no more than what is typed', () => {
  const own = (text: string) => ({ kind: 'own', text }) as const
  for (const [door, answers] of [
    ['disappointed', { what: own('The bus was late. My account is closed') }],
    ['thankful', { thanked: own('the two lifeguards'), helped: own('You found my shoe') }],
    ['both', { thanked: own('Mrs. Roy'), what: own('The ride was closed') }],
  ] as const) {
    const draft = makeDraft({ convention: 'en-CA', door, answers })
    const letter = compose(draft, language, today)
    const said = bodySentences(letter).map(({ text }) => text)
    expect(said.filter((text) => text.includes('?'))).toEqual([])
    expect(check(draft, letter, language, today)).toBeInstanceOf(Array)
    expect(
      whoIsThanked(makeDraft({ convention: 'en-CA', answers: { thanked: own('Zuzu and Zaza') } }), language),
    ).not.toBe('you')
  }
})

test('where money has no hundredths, a number is no sum', () => {
  const sums = (text: string) => readSentence(text, language, today).sums.map(({ amount }) => amount)
  expect(sums('I waited 20 minutes for 12 of them.')).toEqual([])
  expect(sums('I paid 20 dollars, then 50¢.')).toEqual([20, 0.5])
})

test('where no letters are said to be of no word, all of its alphabet are', () => {
  expect(wordsOfText('mən gəldim', { ...language, titles: [] }).map(({ text }) => text)).toEqual(['mən', 'gəldim'])
})

test('the facts of a confirmation are found by the labels that there are', async () => {
  const whole = await library.read('en', 'facts')
  // Sound: what may be left out is what the schema says.
  const facts = sparse({ ...whole, sums: { ...whole.sums, before: [], paid: [] } }) as typeof whole
  const all = [{ letter: language, facts }]
  const found = findFacts({ text: 'Order number: AB-1234\nTip $4.00\nTotal $28.99', from: null }, all, today)
  expect(found.map(({ kind }) => kind)).toEqual(['reference', 'sum'])
  for (const rule of [factRules({ letter: language, facts }).persons, factRules({ letter: language, facts }).forwarded])
    expect(rule.test('')).toBe(false)
})

import { expect, test } from 'vitest'
import type { Sentence } from '#letter/parts/letter'
import { compose } from '#letter/compose/compose'
import type { Remark } from '#letter/check/remark'
import { languageOf } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'
import { markedTexts, marksOf, remarksOn } from '#renderer/remarks/marks-of'
import { makeDraft } from '#tests/draft'

const draft = makeDraft({
  convention: 'en-CA',
  answers: { what: { kind: 'own', text: 'You are wrong.' } },
})
const letter = compose(draft, languageOf('en-CA'), '2026-10-14')
const sentences = letterSentences(letter)
const told = sentences.find(({ text }) => text === 'You are wrong.')
const id = told?.id ?? ''
const remark = (from: number, to: number): Remark => ({
  id: `blame/${String(from)}`,
  reason: 'blame',
  words: {},
  place: { kind: 'sentence', id, from, to },
  question: 'what',
  change: null,
})

test('a sentence is marked where the remarks are', () => {
  const marksIn = marksOf({ all: [remark(0, 3), remark(8, 13)], letter })
  expect(sentences.filter((one) => marksIn(one).length > 0).map((one) => one.id)).toEqual([id])
  expect(sentences.flatMap(marksIn)).toEqual([
    [0, 3],
    [8, 13],
  ])
})

test('a sentence keeps the very same marks, so that it is not drawn again', () => {
  const marksIn = marksOf({ all: [remark(0, 3)], letter })
  const again = letterSentences(
    compose({ ...draft, writer: { ...draft.writer, city: 'Laval' } }, languageOf('en-CA'), '2026-10-14'),
  )
  const marks = sentences.map(marksIn)
  expect(again.map(marksIn).every((one, index) => one === marks[index])).toBe(true)
})

test('a sentence that changed since the check is not marked', () => {
  const changed: readonly Sentence[] = sentences.map((one) =>
    one.id === id ? { ...one, text: 'You are right.' } : one,
  )
  expect(changed.flatMap(marksOf({ all: [remark(0, 3)], letter }))).toEqual([])
  expect(changed.flatMap((one) => remarksOn(one, { all: [remark(0, 3)], letter }))).toEqual([])
  expect(sentences.flatMap((one) => remarksOn(one, { all: [remark(0, 3)], letter }))).toHaveLength(1)
})

test('marks that touch or overlap never lose or repeat a letter', () => {
  const stretches = markedTexts('You are wrong.', [
    [0, 7],
    [4, 7],
    [8, 13],
  ])
  expect(stretches.map(({ text }) => text).join('')).toBe('You are wrong.')
  expect(stretches.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['You ', 'are', 'wrong'])
})

test('a mark out of the sentence is passed over', () => {
  expect(markedTexts('No.', [[0, 99]]).map(({ text }) => text)).toEqual(['No.'])
})

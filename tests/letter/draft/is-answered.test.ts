import { expect, test } from 'vitest'
import { answer, setParty } from '#letter/draft/change-draft'
import { newDraft, nobody } from '#letter/draft/new-draft'
import { questions, type Question, type QuestionId } from '#letter/draft/questions'
import { isAnswered, missingEssentials } from '#letter/draft/is-answered'

const draft = newDraft({
  id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
  door: 'disappointed',
  convention: 'en-CA',
  now: '2026-10-14T10:00:00Z',
})

function asked(id: QuestionId): Question {
  const question = questions.disappointed.find((one) => one.id === id)
  if (!question) throw new Error(`No question ${id}`)
  return question
}

test('nothing is answered in a new letter', () => {
  expect(questions.disappointed.filter((question) => isAnswered(draft, question))).toEqual([])
})

test.each(['', '   ', '...', '\n'])('%j is no answer', (text) => {
  expect(isAnswered(answer(draft, 'what', { kind: 'own', text }), asked('what'))).toBe(false)
})

test.each(['no', '9', 'é', '不'])('%j is an answer', (text) => {
  expect(isAnswered(answer(draft, 'what', { kind: 'frame', frame: 'because', text }), asked('what'))).toBe(true)
})

test('a word chosen is an answer, even with nothing after it', () => {
  expect(isAnswered(answer(draft, 'effect', { kind: 'choice', choice: 'sad', text: '' }), asked('effect'))).toBe(true)
})

test('a moment is answered by any of its parts', () => {
  const moment = { kind: 'moment', date: '', until: '', time: '', place: '' } as const
  expect(isAnswered(answer(draft, 'moment', moment), asked('moment'))).toBe(false)
  expect(isAnswered(answer(draft, 'moment', { ...moment, place: 'at the gym' }), asked('moment'))).toBe(true)
  expect(isAnswered(answer(draft, 'moment', { ...moment, date: '2026-10-14' }), asked('moment'))).toBe(true)
})

test('a party is answered by any text, not by a title alone', () => {
  const titled = setParty(draft, 'recipient', { ...nobody, courtesy: 'feminine' })
  expect(isAnswered(titled, asked('recipient'))).toBe(false)
  expect(isAnswered(setParty(draft, 'recipient', { ...nobody, organisation: 'Garage' }), asked('recipient'))).toBe(true)
  expect(isAnswered(setParty(draft, 'helper', { ...nobody, name: 'Clara' }), asked('writer'))).toBe(true)
})

test('two answers are enough', () => {
  const first = answer(draft, 'what', { kind: 'own', text: 'I am disappointed' })
  expect(missingEssentials(first).map(({ id }) => id)).toEqual(['why'])
  expect(missingEssentials(answer(first, 'why', { kind: 'own', text: 'Why?' }))).toEqual([])
})

import { expect, test } from 'vitest'
import { answer, setParty } from '#letter/draft/change-draft'
import { nobody } from '#letter/draft/new-draft'
import { questionsOf } from '#letter/draft/questions'
import { cheerAt, finishFrom } from '#renderer/child/child-way'
import { makeDraft } from '#tests/draft'

const blank = makeDraft({ answers: {} })
const what = answer(blank, 'what', { kind: 'own', text: 'on a annulé' })
const both = answer(what, 'why', { kind: 'own', text: 'personne ne sait' })

test('a child who begins is told nothing yet', () => {
  expect(cheerAt(what, 0)).toBeNull()
})

test('what was just said is named', () => {
  expect(cheerAt(what, 1)).toBe('what')
  expect(cheerAt(answer(both, 'ask', { kind: 'choice', choice: 'reply', text: '' }), 8)).toBe('ask')
})

test('after the second of the essential answers, the letter stands', () => {
  expect(cheerAt(both, 2)).toBe('standing')
})

test('a skipped question is no fault: it can wait', () => {
  expect(cheerAt(both, 3)).toBe('later')
  expect(cheerAt(blank, 1)).toBe('later')
})

const unnamed = makeDraft({ register: 'child', answers: {}, convention: 'en-CA' })

test('a child who has finished is asked whom the letter is for, then for a name, then comes to the envelope', () => {
  expect(finishFrom(unnamed, 1)).toBe('recipient')
  expect(finishFrom(unnamed, 2)).toBe('writer')
  expect(finishFrom(unnamed, questionsOf(unnamed).length - 1)).toBe('send')
})

test('what was told already is not asked again', () => {
  const addressed = setParty(unnamed, 'recipient', { ...nobody, organisation: 'The club' })
  expect(finishFrom(addressed, 1)).toBe('writer')
  expect(finishFrom(setParty(addressed, 'writer', { ...nobody, name: 'Félix' }), 1)).toBe('send')
})

import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { cheerAt } from '#renderer/child/child-cheer'
import { makeDraft } from '#tests/draft'

const blank = makeDraft({ answers: {} })
const what = answer(blank, 'what', { kind: 'own', text: 'on a annulé' })
const both = answer(what, 'why', { kind: 'own', text: 'personne ne sait' })

test('a child who begins is told nothing yet', () => {
  expect(cheerAt(what, 0)).toBeNull()
})

test('what was just said is named', () => {
  expect(cheerAt(what, 1)).toBe('what')
  expect(cheerAt(answer(both, 'ask', { kind: 'choice', choice: 'reply', text: '' }), 7)).toBe('ask')
})

test('after the second of the essential answers, the letter stands', () => {
  expect(cheerAt(both, 2)).toBe('standing')
})

test('a skipped question is no fault: it can wait', () => {
  expect(cheerAt(both, 3)).toBe('later')
  expect(cheerAt(blank, 1)).toBe('later')
})

import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { check } from '#letter/check/check'
import { compose } from '#letter/compose/compose'
import { languageOf } from '#tests/languages'
import { isForSafety } from '#renderer/child/use-child-safety'
import { makeDraft } from '#tests/draft'

const blank = makeDraft({ answers: {}, convention: 'en-CA' })

function told(text: string): readonly string[] {
  const draft = { ...answer(blank, 'what', { kind: 'own', text }), register: 'child' as const }
  const language = languageOf('en-CA')
  const remarks = check(draft, compose(draft, language, '2026-10-28'), language, '2026-10-28')
  return remarks.filter(isForSafety).map(({ reason }) => reason)
}

test.each([
  ['I live at 12 Maple Street.', 'child-home'],
  ['I go to Maple Grove School.', 'child-school'],
  ['My password is hunter2.', 'password'],
])('"%s" is for a child to hear while writing', (text, reason) => {
  expect(told(text)).toContain(reason)
})

test('how to write it better waits for the page of the parent', () => {
  expect(told('You people ALWAYS RUIN everything!!!')).toEqual([])
})

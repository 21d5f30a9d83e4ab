import { expect, test } from 'vitest'
import { setManner } from '#letter/draft/change-draft'
import { waitingSentences } from '#renderer/page/waiting-sentences'
import { makeDraft } from '#tests/draft'
import '#tests/languages'

const draft = makeDraft({
  convention: 'en-CA',
  answers: { what: { kind: 'own', text: `We were sent home. ${'Nobody came, '.repeat(30)}not one.` } },
})
const waiting = (length: 'two-lines' | 'full') =>
  waitingSentences(setManner(draft, { length }), '2026-10-14').map(({ text }) => text)

test('a full letter keeps nothing waiting', () => {
  expect(waiting('full')).toEqual([])
})

test('a letter of two lines tells what it left out', () => {
  expect(waiting('two-lines')).toContainEqual(expect.stringContaining('not one.'))
  expect(waiting('two-lines')).not.toContain('We were sent home.')
})

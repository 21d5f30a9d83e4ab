import { expect, test } from 'vitest'
import { answer, setManner } from '#letter/change-draft'
import { newDraft } from '#letter/new-draft'
import { waitingSentences } from '#renderer/waiting-sentences'

const draft = answer(
  newDraft({
    id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
    door: 'disappointed',
    convention: 'en-CA',
    now: '2026-10-14T10:00:00Z',
  }),
  'what',
  { kind: 'own', text: `We were sent home. ${'Nobody came, '.repeat(30)}not one.` },
)
const waiting = (length: 'two-lines' | 'full') =>
  waitingSentences(setManner(draft, { length }), '2026-10-14').map(({ text }) => text)

test('a full letter keeps nothing waiting', () => {
  expect(waiting('full')).toEqual([])
})

test('a letter of two lines tells what it left out', () => {
  expect(waiting('two-lines')).toContainEqual(expect.stringContaining('not one.'))
  expect(waiting('two-lines')).not.toContain('We were sent home.')
})

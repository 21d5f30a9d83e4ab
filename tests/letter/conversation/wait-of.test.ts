import { expect, test } from 'vitest'
import type { DraftEvent } from '#letter/draft/draft'
import { waitOf } from '#letter/conversation/wait-of'
import { makeDraft } from '#tests/draft'
import { sentStory } from '#tests/e2e/driving/sent-story'

const answered: DraftEvent = { kind: 'answered', how: 'email', felt: 'partly', on: '2026-11-05', text: '' }
const disappointed = sentStory(makeDraft())

test.each([
  ['2026-10-20', { kind: 'gone', day: '2026-11-10' }],
  ['2026-10-21', { kind: 'waiting', day: '2026-11-10' }],
  ['2026-11-10', { kind: 'waiting', day: '2026-11-10' }],
  ['2026-11-11', { kind: 'passed', day: '2026-11-10', over: 1 }],
  ['2027-03-10', { kind: 'passed', day: '2026-11-10', over: 120 }],
])('a letter posted on 20 October, on %s', (today, wait) => {
  expect(waitOf(disappointed, 1, today)).toEqual(wait)
})

test('thanks that have just gone are seen off, and nothing is waited for', () => {
  const thanks = { ...disappointed, door: 'thankful' } as const
  expect(waitOf(thanks, 1, '2026-10-20')).toEqual({ kind: 'gone', day: null })
  expect(waitOf(thanks, 1, '2026-10-21')).toBeNull()
})

test('nothing is waited for before a letter is sent, nor once it is answered or closed', () => {
  expect(waitOf(makeDraft(), 1, '2026-10-20')).toBeNull()
  expect(waitOf(sentStory(makeDraft(), answered), 1, '2026-12-20')).toBeNull()
  const closed: DraftEvent = { kind: 'closed', on: '2026-11-12T09:00:00.000Z' }
  const reopened: DraftEvent = { kind: 'reopened', on: '2026-11-13T09:00:00.000Z' }
  expect(waitOf(sentStory(makeDraft(), closed), 1, '2026-12-20')).toBeNull()
  expect(waitOf(sentStory(makeDraft(), closed, reopened), 1, '2026-11-13')).toMatchObject({ kind: 'passed' })
})

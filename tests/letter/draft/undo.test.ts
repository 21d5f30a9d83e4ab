import { expect, test } from 'vitest'
import { answer, goTo } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { amend, move, record, redo, startTimeline, undo } from '#letter/draft/undo'
import { frenchStories } from '#tests/stories/stories'

const draft = frenchStories['tournament'] as Draft
const said = (text: string) => answer(draft, 'idea', { kind: 'own', text })

test('the letters of a word are undone together, another word is another step', () => {
  const typed = [said('a'), said('ab')].reduce((line, state) => record(line, state, 'idea 1'), startTimeline(draft))
  const two = record(typed, said('ab c'), 'idea 2')
  expect(undo(two).present).toEqual(said('ab'))
  expect(undo(undo(two)).present).toBe(draft)
  expect(redo(undo(two)).present).toEqual(said('ab c'))
})

test('a new change forgets what was undone; no change forgets nothing', () => {
  const undone = undo(record(startTimeline(draft), said('a')))
  expect(record(undone, draft).future).toHaveLength(1)
  expect(redo(record(undone, said('b'))).present).toEqual(said('b'))
  expect(undo(startTimeline(draft)).present).toBe(draft)
})

test('moving is not a change, and undoing goes back to where the change was made', () => {
  const atIdea = move(startTimeline(draft), (one) => goTo(one, 'idea'))
  const typed = record(atIdea, answer(atIdea.present, 'idea', { kind: 'own', text: 'a' }))
  const elsewhere = move(typed, (one) => goTo(one, 'send'))
  expect(undo(elsewhere).present.at).toBe('idea')
})

test('an id of its own is not undone', () => {
  const apart = amend(record(startTimeline(draft), said('a')), (one) => ({ ...one, id: 'another' }))
  expect([undo(apart).present.id, redo(undo(apart)).present.id]).toEqual(['another', 'another'])
})

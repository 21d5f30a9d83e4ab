import { expect, test } from 'vitest'
import { livedTogether, longestHistory } from '#electron/drafts/lived-together'
import { compose } from '#letter/compose/compose'
import type { DraftEvent } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const before = makeDraft()
const left = (on: string): DraftEvent => ({ kind: 'left', how: 'pdf', on: `2026-11-${on}:00.000Z` })
const sent: DraftEvent = {
  kind: 'sent',
  how: 'post',
  on: '2026-11-22',
  letter: compose(before, languageOf('fr-CA'), '2026-11-22'),
}
const after = (...events: readonly DraftEvent[]) => ({ ...before, history: [...before.history, ...events] })

test('what happened here and elsewhere stands in the order of its time', () => {
  const life = livedTogether(
    before,
    after(left('21T09:00'), left('22T15:00')),
    after(left('21T10:00'), left('21T12:00')),
  )
  expect(life?.history).toEqual(after(left('21T09:00'), left('21T10:00'), left('21T12:00'), left('22T15:00')).history)
})

test('what has no time keeps its place on its own side, and after all that both knew', () => {
  const early: DraftEvent = { ...sent, on: '2026-11-19' }
  expect(livedTogether(before, after(early), after(left('21T10:00')))?.history).toEqual(
    after(early, left('21T10:00')).history,
  )
  expect(
    livedTogether(before, after(left('22T08:00'), sent, left('22T15:00')), after(left('22T12:00')))?.history,
  ).toEqual(after(left('22T08:00'), left('22T12:00'), sent, left('22T15:00')).history)
})

test('more than a history holds is not told together, so that nothing is dropped', () => {
  const full = after(...Array.from({ length: longestHistory - before.history.length }, () => left('21T10:00')))
  expect(livedTogether(before, after(left('22T10:00')), full)).toBeNull()
  expect(livedTogether(before, before, full)?.history).toHaveLength(longestHistory)
})

test('a name that is corrected on one computer and a word that is left on another are both kept', () => {
  const pupil = { class: crypto.randomUUID(), title: '5e B', name: 'Ema', place: 0, word: '' }
  const both = { ...before, pupil }
  const corrected = { ...both, pupil: { ...pupil, name: 'Emma' } }
  const left = { ...both, pupil: { ...pupil, word: 'Bravo!' } }
  const together = { ...pupil, name: 'Emma', word: 'Bravo!' }
  expect(livedTogether(both, corrected, left)?.pupil).toEqual(together)
  expect(livedTogether(both, left, corrected)?.pupil).toEqual(together)
  expect(livedTogether(both, { ...both, pupil: null }, left)?.pupil).toBeNull()
})

import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { DraftEvent } from '#letter/draft/draft'
import { stateOf, type DraftState } from '#letter/draft/draft-state'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const draft = makeDraft()
const letter = compose(draft, languageOf(draft.convention), '2026-11-21')
const on = '2026-11-21T10:00:00.000Z'
const created: DraftEvent = { kind: 'created', on }
const left: DraftEvent = { kind: 'left', how: 'docx', on }
const notYet: DraftEvent = { kind: 'not-yet', on }
const sent: DraftEvent = { kind: 'sent', how: 'post', on: '2026-11-21', letter }
const answered: DraftEvent = {
  kind: 'answered',
  how: 'phone',
  felt: 'partly',
  on: '2026-12-01',
  text: 'On rappellera.',
}
const closed: DraftEvent = { kind: 'closed', on }
const reopened: DraftEvent = { kind: 'reopened', on }

const ways: readonly (readonly [DraftState, readonly DraftEvent[]])[] = [
  ['writing', []],
  ['writing', [created]],
  ['ready', [created, left]],
  ['ready', [created, left, notYet]],
  ['sent', [created, sent]],
  ['sent', [created, left, sent, left]],
  ['answered', [created, left, sent, answered]],
  ['answered', [created, left, sent, answered, left]],
  ['closed', [created, left, sent, closed]],
  ['sent', [created, left, sent, closed, reopened]],
  ['answered', [created, left, sent, answered, closed, reopened]],
  ['closed', [created, left, sent, closed, reopened, closed]],
  ['answered', [created, sent, closed, answered]],
]
test.each(ways.map(([state, history]) => [state, history.map(({ kind }) => kind).join(', '), history] as const))(
  '%s after: %s',
  (state, _, history) => {
    expect(stateOf({ history })).toBe(state)
  },
)

import { compose } from '#letter/compose/compose'
import type { Draft, DraftEvent } from '#letter/draft/draft'
import { languageOf } from '#tests/languages'

/** A draft whose letter was posted on 20 October 2026, and what came of it. */
export function sentStory(draft: Draft, ...after: readonly DraftEvent[]): Draft {
  const letter = compose(draft, languageOf(draft.convention), '2026-10-20')
  return { ...draft, history: [...draft.history, { kind: 'sent', how: 'post', on: '2026-10-20', letter }, ...after] }
}

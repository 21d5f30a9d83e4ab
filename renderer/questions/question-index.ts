import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'

/** The place of the question that a draft is at; the first where the draft is at none of its door. */
export function questionIndex(draft: Pick<Draft, 'door' | 'register' | 'follows' | 'at'>): number {
  return Math.max(
    0,
    questionsOf(draft).findIndex(({ id }) => id === draft.at),
  )
}

import type { Draft } from '#letter/draft'
import { questions } from '#letter/questions'

/** The place of the question that a draft is at; the first where the draft is at none of its door. */
export function questionIndex({ door, at }: Pick<Draft, 'door' | 'at'>): number {
  return Math.max(
    0,
    questions[door].findIndex(({ id }) => id === at),
  )
}

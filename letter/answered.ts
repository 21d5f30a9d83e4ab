import type { Draft, DraftEvent } from './draft'

/** That a letter was answered: how, which day, what was said and how it felt. */
export type Answered = Extract<DraftEvent, { kind: 'answered' }>

/** The last answer that its writer told of; null for a letter without one. */
export function answeredOf({ history }: Pick<Draft, 'history'>): Answered | null {
  return history.findLast((event) => event.kind === 'answered') ?? null
}

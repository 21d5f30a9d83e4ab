import type { Draft, DraftEvent } from './draft'

/** That a letter was answered: how, which day, what was said and how it felt. */
export type Answered = Extract<DraftEvent, { kind: 'answered' }>

/** The answers that its writer told of, in the order in which they were told. */
export function answersOf({ history }: Pick<Draft, 'history'>): readonly Answered[] {
  return history.filter((event) => event.kind === 'answered')
}

/** The last of them; null for a letter without one. */
export function answeredOf(draft: Pick<Draft, 'history'>): Answered | null {
  return answersOf(draft).at(-1) ?? null
}

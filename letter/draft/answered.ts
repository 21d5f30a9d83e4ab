import type { Draft, DraftEvent } from './draft'

/** That a letter was answered: how, which day, what was said and how it felt. */
export type Answered = Extract<DraftEvent, { kind: 'answered' }>

/** The answers to a letter that its writer told of, in the order in which they were told. */
export function answersOf({ history }: Pick<Draft, 'history'>): readonly Answered[] {
  return history.filter((event) => event.kind === 'answered')
}

/** The last answer to a letter that its writer told of; null when there is none. */
export function answeredOf(draft: Pick<Draft, 'history'>): Answered | null {
  return answersOf(draft).at(-1) ?? null
}

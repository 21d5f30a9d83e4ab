import type { Draft, DraftEvent } from './draft'

/** That a letter was sent: how, which day, and the letter as it was. */
export type Sent = Extract<DraftEvent, { kind: 'sent' }>

/** What its writer said of the sending; null for a letter that has not left. */
export function sentOf({ history }: Pick<Draft, 'history'>): Sent | null {
  return history.findLast((event) => event.kind === 'sent') ?? null
}

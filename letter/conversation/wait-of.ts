import type { Draft } from '../draft/draft'
import { stateOf } from '../draft/draft-state'
import { sentOf } from '../draft/sent'
import { daysBetween } from '../text/days'
import { hopedFor } from './hoped-for'

/**
 * How the waiting for an answer stands: the letter has just gone, with the ISO day to hope for where there is one; it is
 * waited for that day; or the day has passed, so many days ago.
 */
export type Wait =
  | Readonly<{ kind: 'gone'; day: string | null }>
  | Readonly<{ kind: 'waiting'; day: string }>
  | Readonly<{ kind: 'passed'; day: string; over: number }>

/** How the waiting for an answer stands on a day; null for a letter that is not sent, is answered or closed, or that only thanked some days ago. */
export function waitOf(draft: Pick<Draft, 'door' | 'history'>, inTheMail: 0 | 1, today: string): Wait | null {
  const sent = sentOf(draft)
  if (sent === null || stateOf(draft) !== 'sent') return null
  const day = hopedFor(draft, inTheMail)?.day ?? null
  if (sent.on >= today) return { kind: 'gone', day }
  if (day === null) return null
  const over = daysBetween(day, today)
  return over > 0 ? { kind: 'passed', day, over } : { kind: 'waiting', day }
}

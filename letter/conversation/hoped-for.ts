import { daysAfter, weekdayOf } from '../text/days'
import type { Draft } from '../draft/draft'
import { sentOf } from '../draft/sent'

const toMonday = new Map([
  [6, 2],
  [0, 1],
])

/** An ISO day by which to hope for an answer, and why then: the letter asks for it, or so many weeks were counted. */
export type Hope = Readonly<{ day: string; why: 'asked' | 2 | 3 }>

/**
 * The day by which an answer can be hoped for: the one that the letter asks for. Otherwise two weeks, to be read and answered, and
 * those in the mail where it went by post, on a weekday; holidays are not known, and the letter says nothing of that day. Null where no
 * answer is waited for: it was not sent, or only thanks.
 */
export function hopedFor(draft: Pick<Draft, 'door' | 'history'>, inTheMail: 0 | 1): Hope | null {
  const sent = sentOf(draft)
  if (sent === null || draft.door === 'thankful') return null
  if (sent.by !== undefined && sent.by > sent.on) return { day: sent.by, why: 'asked' }
  const weeks = sent.how === 'post' && inTheMail === 1 ? 3 : 2
  const day = daysAfter(sent.on, weeks * 7)
  return { day: daysAfter(day, toMonday.get(weekdayOf(day)) ?? 0), why: weeks }
}

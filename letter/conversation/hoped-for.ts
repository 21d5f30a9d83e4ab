import { daysAfter, weekdayOf } from '../text/days'
import type { Draft } from '../draft/draft'
import { sentOf } from '../draft/sent'

const toMonday = new Map([
  [6, 2],
  [0, 1],
])

/**
 * How many weeks to wait for an answer: two to be read and answered, and those in the mail where the letter went by post; null
 * when none is waited for.
 */
export function weeksToWait({ door, history }: Pick<Draft, 'door' | 'history'>, inTheMail: 0 | 1): 2 | 3 | null {
  const sent = sentOf({ history })
  if (sent === null || door === 'thankful') return null
  return sent.how === 'post' && inTheMail === 1 ? 3 : 2
}

/**
 * The day by which an answer can be hoped for, on a weekday; holidays are not known. A letter that only thanks waits for
 * none. The letter itself says nothing of it; for a child's, the day is for the parent.
 */
export function hopedFor(draft: Pick<Draft, 'door' | 'history'>, inTheMail: 0 | 1): string | null {
  const [sent, weeks] = [sentOf(draft), weeksToWait(draft, inTheMail)]
  if (sent === null || weeks === null) return null
  const day = daysAfter(sent.on, weeks * 7)
  return daysAfter(day, toMonday.get(weekdayOf(day)) ?? 0)
}

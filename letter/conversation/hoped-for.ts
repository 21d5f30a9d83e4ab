import { daysAfter, weekdayOf } from '../text/days'
import type { Draft } from '../draft/draft'
import { placeOf, type Place } from '../language/places'
import { sentOf } from '../draft/sent'

const toMonday = new Map([
  [6, 2],
  [0, 1],
])

// Two weeks to be read and answered, and one in the mail; British guides give two to a letter by post as well.
const weeksInTheMail: Readonly<Record<Place, 0 | 1>> = {
  quebec: 1,
  canada: 1,
  france: 1,
  'united-states': 1,
  'united-kingdom': 0,
}

type Waiting = Pick<Draft, 'door' | 'convention' | 'history'>

/** How many weeks to wait for an answer, by how the letter went and where it is at home; null when none is waited for. */
export function weeksToWait({ door, convention, history }: Waiting): 2 | 3 | null {
  const sent = sentOf({ history })
  if (sent === null || door === 'thankful') return null
  return sent.how === 'post' && weeksInTheMail[placeOf(convention)] === 1 ? 3 : 2
}

/**
 * The day by which an answer can be hoped for, on a weekday; holidays are not known. A letter that only thanks waits for
 * none. The letter itself says nothing of it; for a child's, the day is for the parent.
 */
export function hopedFor(draft: Waiting): string | null {
  const [sent, weeks] = [sentOf(draft), weeksToWait(draft)]
  if (sent === null || weeks === null) return null
  const day = daysAfter(sent.on, weeks * 7)
  return daysAfter(day, toMonday.get(weekdayOf(day)) ?? 0)
}

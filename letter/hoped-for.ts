import { daysAfter, weekdayOf } from './days'
import type { Draft } from './draft'
import { sentOf } from './sent'

const patience = 14
const toMonday = new Map([
  [6, 2],
  [0, 1],
])

/**
 * The day by which an answer can be hoped for: two weeks after the sending, on a weekday. A letter that only thanks waits
 * for none. The letter itself says nothing of it; for a child's, the day is for the parent.
 */
export function hopedFor(draft: Pick<Draft, 'door' | 'history'>): string | null {
  const sent = sentOf(draft)
  if (sent === null || draft.door === 'thankful') return null
  const day = daysAfter(sent.on, patience)
  return daysAfter(day, toMonday.get(weekdayOf(day)) ?? 0)
}

import type { Remark } from './remark'
import { onPlace, onWholeSentence } from './make-remark'
import { holds, isWriters, type Reading } from './reading'

/** A day still to come in a letter that tells the past, or a day more than two years ago: perhaps a slip. */
export function momentDayRemarks({ draft, sentences, today }: Reading): readonly Remark[] {
  const moment = draft.answers.moment
  const read = sentences.find(({ question }) => question === 'moment')
  if (moment?.kind !== 'moment' || !moment.date) return []
  const tell = (reason: 'day-long-past' | 'day-to-come') =>
    read ? onWholeSentence(reason, read) : onPlace(reason, { kind: 'letter' }, { question: 'moment' })
  if (moment.date < twoYearsBefore(today)) return [tell('day-long-past')]
  const toldAsPast = draft.door === 'thankful' || sentences.some((one) => isWriters(one) && holds(one, 'past'))
  return moment.date > today && toldAsPast ? [tell('day-to-come')] : []
}

function twoYearsBefore(today: string): string {
  return `${String(Number(today.slice(0, 4)) - 2).padStart(4, '0')}${today.slice(4)}`
}

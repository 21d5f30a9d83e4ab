import type { Remark } from './remark'
import { onPlace, onSentence, onWholeSentence } from './make-remark'
import { holds, isWriters, type Reading, type ReadSentence } from './reading'

/** A day that does not agree with how it is told: to come and told as past, past and told as to come, or long past. Perhaps a slip. */
export function momentDayRemarks(reading: Reading): readonly Remark[] {
  const told = reading.sentences.filter((read) => isWriters(read) && read.inBody && read.question !== 'moment')
  return [...ofMoment(reading, told), ...inSentence(told, reading.today)].slice(0, 1)
}

function ofMoment({ draft, sentences, today }: Reading, told: readonly ReadSentence[]): readonly Remark[] {
  const moment = draft.answers.moment
  const read = sentences.find(({ question }) => question === 'moment')
  if (moment?.kind !== 'moment' || !moment.date) return []
  const tell = (reason: 'day-long-past' | 'day-to-come') =>
    read ? onWholeSentence(reason, read) : onPlace(reason, { kind: 'letter' }, { question: 'moment' })
  if (moment.date < twoYearsBefore(today)) return [tell('day-long-past')]
  if (moment.date > today) {
    const toldAsPast = draft.door === 'thankful' || told.some((one) => holds(one, 'past'))
    return toldAsPast && !told.some((one) => holds(one, 'ahead')) ? [tell('day-to-come')] : []
  }
  const last = moment.until || moment.date
  const ahead = told.find((one) => holds(one, 'to-come') && !holds(one, 'other-time') && !tellsLaterDay(one, today))
  return last < today && ahead ? [onWholeSentence('two-times', ahead)] : []
}

function tellsLaterDay({ said }: ReadSentence, today: string): boolean {
  return said.days.some(({ day }) => day > today)
}

/** A sentence that begins with a whole date to come, and goes on in the past. */
function inSentence(told: readonly ReadSentence[], today: string): readonly Remark[] {
  for (const read of told) {
    const [first] = read.said.days
    const begins = first && /^\p{L}{0,4}\s?$/u.test(read.sentence.text.slice(0, first.from))
    const isWhole = first && /\d{4}/.test(read.sentence.text.slice(first.from, first.to))
    if (begins && isWhole && first.day > today && holds(read, 'past') && !holds(read, 'ahead'))
      return [onSentence('day-to-come', read, first)]
  }
  return []
}

function twoYearsBefore(today: string): string {
  return `${String(Number(today.slice(0, 4)) - 2).padStart(4, '0')}${today.slice(4)}`
}

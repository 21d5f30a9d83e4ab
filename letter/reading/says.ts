import type { Moment } from '../draft/draft'
import { rootsIn, type Readable, type TextReading } from './read-sentence'

/** From where an ISO day is compared: what was not said of it can't differ; a week that was not said is taken for the last one. */
const known = { year: 4, month: 7, week: 0 } as const

/** Whether a text says the day, or each end of the days, of a moment; false for a moment without a day. */
export function saysDay({ days }: TextReading, { date, until }: Pick<Moment, 'date' | 'until'>): boolean {
  const said = (day: string) =>
    days.some(({ day: first, until: last, unsaid }) => {
      const from = known[unsaid ?? 'week']
      return [first, last ?? first].some((end) => end.slice(from) === day.slice(from))
    })
  return date !== '' && said(date) && (until === '' || said(until))
}

/** Whether a text says this hour, `HH:mm`; an hour that may be of the morning or of the afternoon says both. */
export function saysHour({ hours }: TextReading, time: string): boolean {
  const inHalf = (one: string) => `${Number(one.slice(0, 2)) % 12}${one.slice(2)}`
  return hours.some((one) => (one.isHalfKnown ? one.time === time : inHalf(one.time) === inHalf(time)))
}

/** Whether a text has all the words of a place, whatever their endings; false for a place without a word. */
export function saysPlace({ roots }: TextReading, place: string, language: Readable): boolean {
  const ofPlace = [...rootsIn(place, language)]
  return ofPlace.length > 0 && ofPlace.every((root) => roots.has(root))
}

/** Whether a text says this sum, in whatever currency. */
export function saysSum({ sums }: TextReading, amount: number): boolean {
  return sums.some((one) => one.amount === amount)
}

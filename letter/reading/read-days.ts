import { daysAfter, isDay, weekdayOf } from '../text/days'
import type { Stretch } from '../text/stretch'
import type { DayRules } from './day-rules'
import { numberIn } from './number-in'
import type { Match } from './phrase-index'
import { apart, stretchOf } from './stretches'

/** A day, or several in a row, as a text says it. */
export type SaidDay = Stretch &
  Readonly<{
    /** The ISO day, or the first. */
    day: string
    /** The last of several, or the morning after a night; null for one day. */
    until: string | null
    /**
     * What was not said, so that the day is a guess: the year of a date, which is then the last one past or one of the next three
     * months; the month of “the 14th”, or the week of a day of the week, which is then the last one. Null where the day is known.
     */
    unsaid: 'year' | 'month' | 'week' | null
  }>

/** The days that a text says, and the days of the week on which something is usual. */
export type SaidDays = Readonly<{ days: readonly SaidDay[]; habits: readonly number[] }>

type Told = Omit<SaidDay, 'from' | 'to'>
type Found = Stretch & Readonly<{ told: readonly Told[]; habit?: number }>
type Groups = Readonly<Record<string, string | undefined>>

/** How far ahead a day without its year can be. */
const ahead = 91

/** The days that a text says, as it is `written` and in small letters; `relative` are the phrases found in it that tell a day from today, an ISO date. */
export function readDays(
  written: string,
  text: string,
  rules: DayRules,
  relative: readonly Match[],
  today: string,
): SaidDays {
  const hasDigit = /\d/.test(text)
  const found = apart<Found>([
    ...(hasDigit ? numericDays(text, rules) : []),
    ...(rules.hasMonth.test(text) || hasDigit ? datedDays(written, text, rules, today) : []),
    ...(rules.hasWeekday.test(text) ? weekdays(text, rules, today) : []),
    ...feasts(text, rules, today),
    ...daysAgo(text, rules, today),
    ...relativeDays(relative, today),
  ])
  return {
    days: found.flatMap(({ from, to, told }) => told.map((one) => ({ ...one, from, to }))),
    habits: found.flatMap(({ habit }) => habit ?? []),
  }
}

/** The year of a day of a month that comes without it: that of the last one, or of the next one where it is near. */
function nearestDay(month: number, date: number, today: string): string {
  const year = Number(today.slice(0, 4))
  const last = daysAfter(today, ahead)
  return (
    [year + 1, year].map((one) => isoDay(one, month, date)).find((day) => day <= last) ?? isoDay(year - 1, month, date)
  )
}

/** An ISO date of a year, a month from 1 and a day. */
export function isoDay(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function known(day: string): Told {
  return { day, until: null, unsaid: null }
}

function numericDays(text: string, { numeric, data: { monthFirst } }: DayRules): readonly Found[] {
  return [...text.matchAll(numeric)].flatMap((found): readonly Found[] => {
    const { year, month, day, one, other, end }: Groups = found.groups ?? {}
    const both = [Number(one), Number(other)] as const
    // One of the two that can't be a month decides; else the language does, unless its countries differ.
    const isMonthFirst = both[0] > 12 ? false : both[1] > 12 ? true : both[0] === both[1] ? true : monthFirst
    if (one !== undefined && isMonthFirst === null) return []
    const [ofMonth, date] = isMonthFirst ? both : [both[1], both[0]]
    const iso = one === undefined ? `${year}-${month}-${day}` : isoDay(2000 + (Number(end) % 100), ofMonth, date)
    return isDay(iso) ? [{ ...stretchOf(found), told: [known(iso)] }] : []
  })
}

function datedDays(written: string, text: string, rules: DayRules, today: string): readonly Found[] {
  return rules.dated.flatMap(({ pattern, as }) =>
    [...text.matchAll(pattern)].flatMap((found): readonly Found[] => {
      const groups: Groups = found.groups ?? {}
      const { from, to } = stretchOf(found)
      if (isOtherWord(groups, written.slice(from, to), rules)) return []
      const first = dayOf({ month: groups['month2'], year: groups['year2'], ...defined(groups) }, rules, today)
      const { day2, month2 = groups['month'], year2 = groups['year'] } = groups
      const second = day2 === undefined ? null : dayOf({ day: day2, month: month2, year: year2 }, rules, today)
      if (!first || (day2 !== undefined && !second)) return []
      return [{ ...stretchOf(found), told: second ? together(first, second, as, groups) : nightOf(first, as) }]
    }),
  )
}

function defined(groups: Groups): Groups {
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined))
}

function nightOf(first: Told, as: string | undefined): readonly Told[] {
  return [as === 'night' ? { ...first, until: daysAfter(first.day, 1) } : first]
}

/** “From December 30 to January 2, 2027”, “du 30 au 2 janvier”: the first day is of the year, or of the month, before. */
function together(first: Told, second: Told, as: string | undefined, groups: Groups): readonly Told[] {
  if (as === 'both') return [first, second]
  const { month, month2, year, year2 } = groups
  const unsaid = second.unsaid && first.unsaid
  if (second.day >= first.day) return [{ day: first.day, until: second.day, unsaid }]
  if (year !== undefined && year2 === undefined && month2 !== undefined)
    return [{ day: first.day, until: yearLater(second.day, 1), unsaid }]
  const areTwoMonths = month !== undefined && month2 !== undefined
  return [{ day: areTwoMonths ? yearLater(first.day, -1) : monthBefore(first.day), until: second.day, unsaid }]
}

function monthBefore(day: string): string {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  return month === 1 ? isoDay(year - 1, 12, date) : isoDay(year, month - 1, date)
}

/** `may 3` without its capital can be another word, unless it has a year, a rank or a day of the week. */
function isOtherWord({ month, year, weekday, day, of }: Groups, written: string, { data }: DayRules): boolean {
  const isPlain = month !== undefined && written.includes(month) && data.alsoWords.includes(month.replace('.', ''))
  return isPlain && year === undefined && weekday === undefined && of === undefined && !/^\d+\D/.test(day ?? '')
}

function dayOf(
  { day, rank, month, monthNumber, year, last, lastYear, next }: Groups,
  rules: DayRules,
  today: string,
): Told | null {
  const date = day === undefined ? rules.data.ranks[rank?.toLowerCase() ?? ''] : parseInt(day, 10)
  const named = rules.months.get(month?.toLowerCase().replace('.', '') ?? '')
  const ofMonth = named === undefined ? Number(monthNumber) : named + 1
  if (date === undefined) return null
  if (Number.isNaN(ofMonth)) return dated(lastOfMonth(date, today), last === undefined ? 'month' : null)
  if (year !== undefined) return dated(isoDay(Number(year), ofMonth, date), null)
  const before = isoDay(Number(today.slice(0, 4)), ofMonth, date)
  if (lastYear !== undefined) return dated(yearLater(before, -1), null)
  if (last !== undefined) return dated(before <= today ? before : yearLater(before, -1), null)
  if (next !== undefined) return dated(before >= today ? before : yearLater(before, 1), null)
  return dated(nearestDay(ofMonth, date, today), 'year')
}

function dated(day: string, unsaid: SaidDay['unsaid']): Told | null {
  return isDay(day) ? { day, until: null, unsaid } : null
}

function yearLater(day: string, years: 1 | -1): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}

/** “The 14th”: of this month, or of the one before. */
function lastOfMonth(date: number, today: string): string {
  const day = `${today.slice(0, 8)}${String(date).padStart(2, '0')}`
  return day <= today ? day : monthBefore(day)
}

function weekdays(text: string, rules: DayRules, today: string): readonly Found[] {
  return rules.ofWeek.flatMap(({ pattern, as }) =>
    [...text.matchAll(pattern)].map((found): Found => {
      const name = (found.groups?.['weekdayName'] ?? '').toLowerCase()
      const weekday = rules.weekdays.get(name) ?? 0
      if (as === 'habit') return { ...stretchOf(found), told: [], habit: weekday }
      const away = (weekday - weekdayOf(today) + 7) % 7
      const days = as === 'next' ? away || 7 : as === 'latest' ? away && away - 7 : away - 7
      const day = daysAfter(today, days)
      const until = as === 'night' ? daysAfter(day, 1) : null
      return { ...stretchOf(found), told: [{ day, until, unsaid: as === 'latest' || as === 'night' ? 'week' : null }] }
    }),
  )
}

function feasts(text: string, rules: DayRules, today: string): readonly Found[] {
  return rules.feasts.flatMap(([pattern, day]) =>
    [...text.matchAll(pattern)].map((found) => {
      const [month = 1, date = 1] = day.split('-').map(Number)
      return {
        ...stretchOf(found),
        told: [{ day: nearestDay(month, date, today), until: null, unsaid: 'year' as const }],
      }
    }),
  )
}

function daysAgo(text: string, { ago, data }: DayRules, today: string): readonly Found[] {
  return ago.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({
      ...stretchOf(found),
      told: [known(daysAfter(today, -numberIn(found.groups?.['number'] ?? '', data)))],
    })),
  )
}

/** The longest first: “the day before yesterday” is not yesterday. */
function relativeDays(relative: readonly Match[], today: string): readonly Found[] {
  return relative
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ list, from, to }) => ({ from, to, told: [known(daysAfter(today, Number(list.split('.')[1])))] }))
}

import type { ReadingData, timeUnits } from '../language/reading-data'
import { daysAfter, isDay, weekdayOf } from '../text/days'
import type { Stretch } from '../text/stretch'
import { withBlanks, type Blanks } from './blanks'
import { numberIn } from './number-in'
import { isoDay, type SaidDay } from './read-days'
import { apart, stretchOf } from './stretches'

/** Until when something is asked or promised: the last ISO day. */
export type SaidDeadline = Stretch & Readonly<{ by: string }>

/** The rules of a language for its deadlines, ready to be looked for. */
export type DeadlineRules = ReturnType<typeof makeDeadlineRules>

/** Makes the rules of a language for its deadlines. */
export function makeDeadlineRules(data: ReadingData, blanks: Blanks) {
  const { before, beforeFuture, after, within, dayAlone, ends, notAfter } = data.deadlines
  const ready = (patterns: readonly string[]) => patterns.map((pattern) => withBlanks(pattern, blanks))
  return {
    data,
    within: ready(within),
    dayAlone: ready(dayAlone),
    ends: { week: ready(ends.week), month: ready(ends.month) },
    marker: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<sure>${spaced(before)})|${spaced(beforeFuture)})\\s+$`, 'u'),
    after: new RegExp(`^,?\\s(?:${spaced(after)})(?!\\p{L})`, 'u'),
    notAfter: new RegExp(`(?<!\\p{L})(?:${notAfter ?? '(?!)'})\\s+$`, 'u'),
    units: Object.entries(data.units).map(
      ([unit, words]) => [unit as Unit, new RegExp(`^(?:${words})$`, 'u')] as const,
    ),
  }
}

const halfYear = 182

type Unit = (typeof timeUnits)[number]
const lengths: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30 }

function spaced(pattern: string): string {
  return pattern.replaceAll(' ', '\\s+').replaceAll("'", "[’']")
}

/** What it takes to tell a deadline: the ISO day, and whether the text asks for something. */
type Asked = Readonly<{ today: string; isRequest: boolean }>

/** The deadlines of a text, and those of its days that are none of them. */
export function readDeadlines(text: string, days: readonly SaidDay[], rules: DeadlineRules, asked: Asked) {
  const { today } = asked
  const onDays = days.flatMap((day) => deadlineOn(day, text, rules, asked))
  const others = [...delays(text, rules, today), ...alone(text, rules, today), ...endOf(text, rules, today)]
  const deadlines: readonly SaidDeadline[] = apart([...onDays, ...others])
  return { deadlines, days: days.filter(({ from, to }) => !onDays.some((one) => one.from < to && from < one.to)) }
}

function deadlineOn(
  day: SaidDay,
  text: string,
  { marker, after, notAfter }: DeadlineRules,
  { today, isRequest }: Asked,
): readonly SaidDeadline[] {
  const by = nextFrom(day, today)
  const latest = after.exec(text.slice(day.to, day.to + 30))
  if (latest) return [{ by, from: day.from, to: day.to + latest[0].length }]
  const before = text.slice(Math.max(0, day.from - 60), day.from)
  const found = marker.exec(before)
  if (!found || notAfter.test(before.slice(0, found.index))) return []
  const isAhead = isRequest || day.day >= today || day.unsaid === 'week'
  return isAhead || found.groups?.['sure'] !== undefined
    ? [{ by, from: day.from - before.length + found.index, to: day.to }]
    : []
}

/** A day whose week is not said is to come; of one whose year is not said, the nearest is meant. */
function nextFrom({ day, unsaid }: SaidDay, today: string): string {
  if (unsaid === null || day >= today) return day
  if (unsaid === 'week') return daysAfter(day, 7)
  return unsaid === 'month' || daysAfter(day, halfYear) >= today ? day : `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

function delays(
  text: string,
  { within: patterns, units, data }: DeadlineRules,
  today: string,
): readonly SaidDeadline[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => {
      const { number, unit: said = '' } = found.groups ?? {}
      const [unit] = units.find(([, words]) => words.test(said)) ?? (['day'] as const)
      const count = number === undefined ? 1 : numberIn(number, data)
      return { ...stretchOf(found), by: daysAfter(today, Math.ceil(count * lengths[unit])) }
    }),
  )
}

/** “By the 15th”: of this month, or of the next one that has it. */
function alone(text: string, { dayAlone }: DeadlineRules, today: string): readonly SaidDeadline[] {
  const [year = 1, month = 1] = today.split('-').map(Number)
  return dayAlone.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found): readonly SaidDeadline[] => {
      const date = parseInt(found.groups?.['day'] ?? '', 10)
      const next = [0, 1, 2].map((more) =>
        isoDay(year + Math.floor((month - 1 + more) / 12), ((month - 1 + more) % 12) + 1, date),
      )
      const by = next.find((day) => isDay(day) && day >= today)
      return by === undefined ? [] : [{ ...stretchOf(found), by }]
    }),
  )
}

/** The end of the week is its Friday, or the next one where it is past. */
function endOf(text: string, { ends }: DeadlineRules, today: string): readonly SaidDeadline[] {
  const lastOfMonth = [31, 30, 29, 28].map((date) => `${today.slice(0, 8)}${date}`).find(isDay) ?? today
  const friday = daysAfter(today, (12 - weekdayOf(today)) % 7)
  const found = (patterns: readonly RegExp[], by: string) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((one) => ({ ...stretchOf(one), by })))
  return [...found(ends.month, lastOfMonth), ...found(ends.week, friday)]
}

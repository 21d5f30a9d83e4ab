import { isDay, weekdayOf } from '../text/days'
import { readSentence } from '../reading/read-sentence'
import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import { labelled, readLabelled, type Value } from './labelled'
import type { Row } from './rows'

type DateFact = FactOf<'date'>

const whats = ['order', 'delivery', 'other'] as const
// Before a day: its weekday, or a word such as “before”.
const longestBefore = 16
const mostOthers = 3
const mostAlone = 2
// A till prints the time behind the day.
const clock =
  /[,\s]+(?:à |at )?\d{1,2}\s?(?:h\s?(?:\d{2})?|[:.]\d{2}(?:[:.]\d{2})?)(?:\s?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu

/**
 * The days that have a label and all their parts. Of an order or a delivery one day, none where two lines differ; of the others
 * three at most, each by its line. Which number is the month, the text itself has to show.
 */
export function findDates(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  today: string,
): readonly DateFact[] {
  const order = numberOrder(rows, languages)
  const years = new Set(rows.flatMap(({ line }) => line.match(/(?<!\p{N})20\d\d(?!\p{N})/gu) ?? []))
  const all = languages.flatMap((language) => {
    const { dates, links } = factRules(language)
    const read =
      (isLast: boolean) =>
      ({ text, isFirst }: Value) => {
        const days = daysIn(inOrder(text.replace(links, ''), order), language, years, today)
        return days && { day: isLast ? days.last : days.first, isFirst }
      }
    return whats.flatMap((what) =>
      // What is to be delivered within some days is promised for the last of them.
      readLabelled(labelled(rows, dates[what]), read(what === 'delivery')).map(({ value: { day, isFirst }, line }) => ({
        ...{ kind: 'date' as const, what, day, line, isFirst },
      })),
    )
  })
  // What a cell begins with counts before what a sentence mentions.
  const only = (what: DateFact['what']): readonly DateFact[] => {
    const found = all.filter((one) => one.what === what)
    const told = found.filter(({ isFirst }) => isFirst)
    const byDay = new Map((told.length > 0 ? told : found).map((one) => [one.day, one]))
    return [...byDay.values()].map(({ isFirst: _, ...one }) => one)
  }
  const [ordered, delivered] = [only('order'), only('delivery')].map((days) => (days.length === 1 ? days : []))
  const known = [...(ordered ?? []), ...(delivered ?? [])]
  // A label within another says less: “date” in “order date”.
  const isNew = ({ day }: DateFact) => !all.some((one) => one.what !== 'other' && one.day === day)
  const labelledOthers = only('other').filter(isNew)
  const others = labelledOthers.length > mostOthers ? [] : labelledOthers
  const alone = daysAlone(rows, languages, (text, language) => daysIn(inOrder(text, order), language, years, today))
  const more = alone.filter(({ day }) => !all.some((one) => one.day === day))
  return [...known, ...others, ...(others.length + more.length > mostOthers ? [] : more)]
}

/** The days without a label that are all that a cell says, beside another or with the time: of a ticket, of a flight. Two at most, else none. */
function daysAlone(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  read: (text: string, language: FactLanguage) => ReturnType<typeof daysIn>,
): readonly DateFact[] {
  const found = rows.flatMap(({ cells, line }) =>
    cells.flatMap((cell): readonly DateFact[] => {
      const text = cell.replace(clock, '')
      if (text === cell && cells.length === 1) return []
      const days = languages.map((language) => read(text, language)).find((one) => one?.isAll)
      return days ? [{ kind: 'date', what: 'other', day: days.first, line }] : []
    }),
  )
  const byDay = new Map(found.map((one) => [one.day, one]))
  return byDay.size > mostAlone ? [] : [...byDay.values()]
}

function daysIn(text: string, language: FactLanguage, years: ReadonlySet<string>, today: string) {
  const said = text.slice(0, 80).replace(compact, (whole, day: string, month: string, year: string) => {
    const isMonth = language.letter.reading.months.some((names) => names.includes(month.toLowerCase()))
    return isMonth ? `${day} ${month} ${year.length === 2 ? `20${year}` : year}` : whole
  })
  const [found, next] = readSentence(said, language.letter, today).days
  if (!found || found.from > longestBefore || /\d/.test(said.slice(0, found.from))) return null
  const written = said.slice(found.from, found.to)
  const isAll = !/[\p{L}\p{N}]/u.test(said.slice(0, found.from) + said.slice(found.to))
  // “Between 12/05/2026 and 15/05/2026”: as little stands between them.
  const goesOn = next && next.unsaid === null && /^[^\p{N}.;:,(]{1,8}$/u.test(said.slice(found.to, next.from))
  const end = goesOn && next.day > found.day ? (next.until ?? next.day) : found.day
  const days = { first: found.day, last: found.until ?? end, isAll }
  if (found.unsaid === 'year') return found.until === null ? ofYear(found.day, written, language, years) : null
  const isWhole = found.unsaid === null && written.includes(days.last.slice(0, 4))
  const isSure = /\p{L}/u.test(written) || /\d{4}[-/.]\d/.test(written)
  return isWhole && isSure ? days : null
}

/** A day without its year, in the only year of the text in which it has the weekday that stands with it; null where there is none, or two. */
function ofYear(day: string, written: string, language: FactLanguage, years: ReadonlySet<string>) {
  const words = written.toLowerCase().match(/\p{L}+/gu) ?? []
  const weekday = language.letter.reading.weekdays.findIndex((names) => words.some((word) => names.includes(word)))
  const fitting = [...years]
    .map((year) => year + day.slice(4))
    .filter((one) => isDay(one) && weekdayOf(one) === weekday)
  const [only] = fitting
  return only !== undefined && fitting.length === 1 ? { first: only, last: only, isAll: false } : null
}

// 3-Mar-2026, 03MAR26 and 3 Mar 26 are 3 Mar 2026.
const compact =
  /(?<!\p{N})(\d{1,2})(?:[-.]?(?=\p{L}+\.?[-.]?\d)| (?=\p{L}+\.? \d\d\s*(?:$|[,;)])))(\p{L}{3,9})\.?[-. ]?(\d{4}|\d{2})(?!\p{N})/gu
const numeric = /(?<![\p{N}./-])(\d{1,2})([/.-])(\d{1,2})\2((?:20)?\d{2})(?![\p{N}/-]|\.\p{N})/gu

type NumberOrder = 'day-first' | 'month-first' | null

/** The days in numbers of a text as ISO days, where it is known which number is the month; else as they are, for nobody to read. */
function inOrder(text: string, order: NumberOrder): string {
  if (order === null) return text
  return text.replace(numeric, (_, one: string, _mark, other: string, end: string) => {
    const [day, month] = order === 'day-first' ? [one, other] : [other, one]
    return `${2000 + (Number(end) % 100)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
}

/** Which number comes first in the days of a text: as those show that can be read in one way, or stand beside their weekday; else as its language has it, or its country. */
function numberOrder(rows: readonly Row[], languages: readonly FactLanguage[]): NumberOrder {
  const shown = new Set(
    rows.flatMap(({ line }) => [...line.matchAll(numeric)].flatMap((found) => orderShown(found, line, languages))),
  )
  const [only] = shown
  if (only) return shown.size === 1 ? only : null
  const monthFirst = mainLanguage(rows, languages)?.letter.reading.monthFirst ?? null
  if (monthFirst !== null) return monthFirst ? 'month-first' : 'day-first'
  const ofCountry = (['day-first', 'month-first'] as const).filter((one) =>
    languages.some((language) => rows.some(({ line }) => factRules(language).countries[one].test(line))),
  )
  return ofCountry.length === 1 ? (ofCountry[0] ?? null) : null
}

function orderShown(
  found: RegExpExecArray,
  line: string,
  languages: readonly FactLanguage[],
): readonly ('day-first' | 'month-first')[] {
  const [one, other] = [Number(found[1]), Number(found[3])]
  if (Math.max(one, other) > 31 || Math.min(one, other) > 12) return []
  if (one > 12 || other > 12) return [one > 12 ? 'day-first' : 'month-first']
  const before = /(\p{L}+)\.?,? $/u.exec(line.slice(0, found.index))?.[1]?.toLowerCase() ?? ''
  const weekday = languages
    .flatMap(({ letter }) => letter.reading.weekdays.findIndex((names) => names.includes(before)))
    .find((at) => at >= 0)
  if (weekday === undefined || one === other) return []
  const fits = (['day-first', 'month-first'] as const).filter(
    (order) => weekdayOf(inOrder(found[0], order)) === weekday,
  )
  return fits.length === 1 ? fits : []
}

/** The language whose small words the text has most; null where two have as many. */
function mainLanguage(rows: readonly Row[], languages: readonly FactLanguage[]): FactLanguage | null {
  const words = rows.flatMap(({ line }) => line.toLowerCase().match(/\p{L}+[’']?/gu) ?? [])
  const counted = languages
    .map((language) => {
      const small = new Set(language.letter.reading.roots.none.map((word) => word.replace('’', "'")))
      return { language, count: words.filter((word) => small.has(word.replace('’', "'"))).length }
    })
    .toSorted((a, b) => b.count - a.count)
  const [first, second] = counted
  return first && first.count > (second?.count ?? 0) ? first.language : null
}

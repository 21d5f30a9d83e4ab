import type { ReadingData } from '../language/reading-data'
import { withBlanks, type Blanks } from './blanks'

/** The rules of a language for its days, ready to be looked for. */
export type DayRules = ReturnType<typeof makeDayRules>

const numeric =
  /(?<![\p{L}\p{N}/.-])(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?<one>\d{1,2})([/.-])(?<other>\d{1,2})\5(?<end>(?:20)?\d\d))(?![\p{L}\p{N}/-])/gu

/** Makes the rules of a language for its days. */
export function makeDayRules(data: ReadingData, blanks: Blanks) {
  const ready = <Rule extends Readonly<{ pattern: string }>>(rules: readonly Rule[]) =>
    rules.map((rule) => ({ ...rule, pattern: withBlanks(rule.pattern, blanks) }))
  return {
    data,
    numeric,
    months: placesOf(data.months),
    weekdays: placesOf(data.weekdays),
    hasMonth: new RegExp(blanks['month'] ?? '', 'u'),
    hasWeekday: new RegExp(blanks['weekdayName'] ?? '', 'u'),
    dated: ready(data.days),
    ofWeek: ready(data.weekdayRules),
    feasts: Object.entries(data.feasts).map(([pattern, day]) => [withBlanks(pattern, blanks), day] as const),
    ago: data.ago.map((pattern) => withBlanks(pattern, blanks)),
  }
}

function placesOf(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, place) => forms.map((form) => [form, place] as const)))
}

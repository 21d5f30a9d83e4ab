import { readSentence } from '../reading/read-sentence'
import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import { labelled, readLabelled } from './labelled'
import type { Row } from './rows'

type DateFact = FactOf<'date'>

const whats = ['order', 'delivery', 'other'] as const
// Before a day: its weekday, or a word such as “before”.
const longestBefore = 16

/** The days that have a label and all their parts, a day whose month is not sure only in the language of the text. One of each label; none where two differ. */
export function findDates(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  today: string,
): readonly DateFact[] {
  const main = mainLanguage(rows, languages)
  const all = languages.flatMap((language) => {
    const { dates, links } = factRules(language)
    const read = (text: string) => dayIn(text.replace(links, ''), language, language === main, today)
    return whats.flatMap((what) =>
      readLabelled(labelled(rows, dates[what]), read).map(({ value, line, row }) => ({
        row,
        fact: { kind: 'date' as const, what, day: value, line },
      })),
    )
  })
  return whats.flatMap((what) => {
    const found = all.filter(({ fact }) => fact.what === what)
    // A label within another says less: “date” in “order date”.
    const taken = what === 'other' ? all.filter(({ fact }) => fact.what !== 'other') : []
    const own = found.filter(({ fact }) => !taken.some((one) => one.fact.day === fact.day))
    const days = new Set(own.map(({ fact }) => fact.day))
    const [first] = own
    return days.size === 1 && first ? [first.fact] : []
  })
}

function dayIn(text: string, language: FactLanguage, isMain: boolean, today: string): string | null {
  // 3-Mar-2026 is said as 3 Mar 2026.
  const said = text.slice(0, 80).replace(/(\d{1,2})-(\p{L}{3,9})\.?-(\d{4})/gu, '$1 $2 $3')
  const [first] = readSentence(said, language, today).days
  if (!first || first.until !== null || first.unsaid !== null || first.from > longestBefore) return null
  const written = said.slice(first.from, first.to)
  const isWhole = written.includes(first.day.slice(0, 4)) || /[/.-]\d\d$/.test(written)
  const isSure = /\p{L}/u.test(written) || /\d{4}[-/.]\d/.test(written) || isMain
  return isWhole && isSure && !/\d/.test(said.slice(0, first.from)) ? first.day : null
}

/** The language whose small words the text has most; null where two have as many. */
function mainLanguage(rows: readonly Row[], languages: readonly FactLanguage[]): FactLanguage | null {
  const words = rows.flatMap(({ line }) => line.toLowerCase().match(/\p{L}+[’']?/gu) ?? [])
  const counted = languages
    .map((language) => {
      const small = new Set(language.reading.roots.none.map((word) => word.replace('’', "'")))
      return { language, count: words.filter((word) => small.has(word.replace('’', "'"))).length }
    })
    .toSorted((a, b) => b.count - a.count)
  const [first, second] = counted
  return first && first.count > (second?.count ?? 0) ? first.language : null
}

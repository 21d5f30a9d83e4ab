import { readSentence } from '../reading/read-sentence'
import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import { labelled, readLabelled, type Value } from './labelled'
import type { Row } from './rows'

type SumFact = FactOf<'sum'>
type Sum = Pick<SumFact, 'text' | 'amount' | 'currency'>

// How many things, which tax, which money: “(3 items)”, “(CAD)”.
const aside = /^\s*\((?:\d+ \p{L}+|[A-Z]{3}|[$€£])\)/u
const bare = /^(?<amount>\d{1,3}(?:[ ,.\u202f]\d{3})*[.,]\d{2}|\d+[.,]\d{2})(?!\s?%|[\p{L}\p{N}]|[.,/:]\d)/u

/** What all comes to, by the surest label, and what was given back; none where the same label stands before two that differ. */
export function findSums(rows: readonly Row[], languages: readonly FactLanguage[], today: string): readonly SumFact[] {
  const ofAll = withoutInner(rows, languages)
  const read = (pattern: (language: FactLanguage) => RegExp | undefined, what: SumFact['what']) =>
    languages.flatMap((language) => {
      const label = pattern(language)
      if (!label) return []
      const { links } = factRules(language)
      // The head of a column of prices is no label of what all comes to.
      const sumOf = ({ text, inColumn }: Value) =>
        inColumn ? null : sumIn(text.replace(aside, '').replace(links, ''), language, today)
      return readLabelled(labelled(what === 'total' ? ofAll : rows, label), sumOf)
        .filter(({ value }) => value.amount > 0)
        .map(({ value, line }): SumFact => ({ kind: 'sum', what, ...value, line }))
    })
  const tiers = Math.max(0, ...languages.map((language) => factRules(language).totals.length))
  const totals = Array.from({ length: tiers }, (_, tier) =>
    read((language) => factRules(language).totals[tier], 'total'),
  )
  // What was due before may be part of any total but that of the bill.
  const isDueBefore = languages.some((language) =>
    labelled(rows, factRules(language).dueBefore).some(({ values: [value] }) => !isSettled(value, rows, languages)),
  )
  const isPaidBefore = languages.some((language) =>
    labelled(rows, factRules(language).paidBefore).some(({ values: [value] }) => !isOfBefore(value, rows, languages)),
  )
  // Nor is what is still to be paid the whole, where some was paid already.
  const sure = isDueBefore ? totals.slice(0, 1) : isPaidBefore ? totals.slice(0, 2) : totals
  const tip = tipRow(rows, languages)
  const isAfterTip = ({ line }: SumFact) => rows.findLastIndex((row) => line.includes(row.line)) > tip
  return [...distinct(wholeOf(sure)).filter(isAfterTip), ...distinct(read((one) => factRules(one).refund, 'refund'))]
}

/** The sums of the surest labels; of “total” and “amount paid” both, as one may be less than the other. */
function wholeOf([surest = [], said = [], paid = [], ...others]: readonly (readonly SumFact[])[]): readonly SumFact[] {
  return [surest, [...said, ...paid], ...others].find((tier) => tier.length > 0) ?? []
}

/** The lines without the totals at their end, where a total begins another: what a house comes to, in its parts, is not what its taxes do. */
function withoutInner(rows: readonly Row[], languages: readonly FactLanguage[]): readonly Row[] {
  const isTotal = (cell: string) =>
    languages.some((language) => factRules(language).totals.some((total) => cell.match(total) !== null))
  const begins = rows.filter(({ cells: [first = ''] }) => isTotal(first))
  if (begins.length === 0) return rows
  return rows.map((row) => ({ ...row, cells: row.cells.filter((cell, column) => column === 0 || !isTotal(cell)) }))
}

// Its sum, with or without its money: “118,43 $”.
const amounts = /(?<![\p{N}.,])\d{1,3}(?:[ ,.\u202f]?\d{3})*[.,]\d{2}(?!\p{N})/gu

/** The last line where a guest adds something to what was to be paid; -1 where none does. */
function tipRow(rows: readonly Row[], languages: readonly FactLanguage[]): number {
  const isTip = (cell: string) => languages.some((language) => cell.match(factRules(language).tip) !== null)
  return rows.findLastIndex(({ cells, line }) => cells.some(isTip) && line.match(amounts) !== null)
}

const minus = /[-−–(]\s?(?:[$€£]\s?)?$/u

/** Whether what was due before comes to nothing, or was paid since: the same sum stands on another line, with a minus or as paid. */
function isSettled(value: Value | undefined, rows: readonly Row[], languages: readonly FactLanguage[]): boolean {
  const [sum] = value?.text.match(amounts) ?? []
  if (sum === undefined) return false
  const taken = (line: string) => [...line.matchAll(amounts)].filter(({ index }) => minus.test(line.slice(0, index)))
  const paid = languages
    .flatMap((language) => labelled(rows, factRules(language).paidBefore))
    .flatMap(({ values: [one] }) => one?.line.match(amounts) ?? [])
  return (
    /^0[.,]00$/.test(sum) || paid.includes(sum) || rows.some(({ line }) => taken(line).some(([one]) => one === sum))
  )
}

/** Whether what was paid already is what was due before. */
function isOfBefore(value: Value | undefined, rows: readonly Row[], languages: readonly FactLanguage[]): boolean {
  const paid = value?.line.match(amounts) ?? []
  const before = languages
    .flatMap((language) => labelled(rows, factRules(language).dueBefore))
    .flatMap(({ values: [due] }) => due?.line.match(amounts) ?? [])
  return paid.length > 0 && paid.every((sum) => before.includes(sum))
}

function sumIn(text: string, language: FactLanguage, today: string): Sum | null {
  const said = text.slice(0, 60).replace(/^[\s–—-]+/, '')
  const [first] = readSentence(said, language.letter, today).sums
  if (first && first.from <= 1) {
    const written = said.slice(first.from, first.to).replace(/^[-–—]\s?/, '')
    return /\d/.test(written) ? { text: written, amount: first.amount, currency: first.currency } : null
  }
  const written = bare.exec(said)?.groups?.['amount']
  if (written === undefined) return null
  const whole = written.slice(0, -3).replace(/\D/g, '')
  return { text: written, amount: Number(`${whole}.${written.slice(-2)}`), currency: null }
}

function distinct(found: readonly SumFact[]): readonly SumFact[] {
  const byAmount = new Map<number, SumFact>()
  for (const one of found) {
    const before = byAmount.get(one.amount)
    if (!before || (before.currency === null && one.currency !== null)) byAmount.set(one.amount, one)
  }
  return byAmount.size > 1 ? [] : [...byAmount.values()]
}

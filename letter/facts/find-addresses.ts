import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import type { Row } from './rows'

type Address = FactOf<'address'>

/** A postal address that a text holds, and what stands before it: on its line, or on the line over it. */
export type FoundAddress = Readonly<{ address: Address; above: string; first: number; isReaders: boolean }>

const mostAbove = 3
// What parts the pieces of an address on one line.
const pieces = /\s*(?:[,;·•]| [-–—] | {2,})\s*/u

/** The postal addresses of a text, by their form: a street with its number, then a city with its postal code. */
export function findAddresses(rows: readonly Row[], languages: readonly FactLanguage[]): readonly FoundAddress[] {
  return rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) => {
      for (const language of languages) {
        const found = addressEndingAt(rows, index, column, cell, language)
        if (found) return [{ ...found, isReaders: isReaders(rows, found, index, languages) }]
      }
      return []
    }),
  )
}

function addressEndingAt(rows: readonly Row[], index: number, column: number, cell: string, language: FactLanguage) {
  const { cityLines, streets, more } = factRules(language)
  for (const pattern of cityLines) {
    const found = pattern.exec(cell)
    const { city = '', region = '', postalCode = '' } = found?.groups ?? {}
    if (!found || city === '') continue
    const before = cell.slice(0, found.index)
    const address = { kind: 'address' as const, city, region, postalCode }
    const here = streetIn(before, streets, more)
    if (here)
      return {
        address: { ...address, street: here.street, line: rows[index]?.line ?? '' },
        above: here.name,
        first: index,
      }
    if (/[\p{L}\p{N}]/u.test(before.replace(/^\p{Lu}{1,3}-/u, ''))) continue
    for (let up = 1; up <= mostAbove && up <= index; up += 1) {
      const line = cellAt(rows[index - up], column)
      const street = line === undefined ? null : streetIn(line, streets, more)
      if (street) {
        const between = Array.from({ length: up - 1 }, (_, place) => cellAt(rows[index - up + 1 + place], column) ?? '')
        if (!between.every((one) => more.test(one))) break
        const first = index - up
        const lines = [...rows.slice(first, index + 1)].map((one) => one.line).join(' / ')
        const above = street.name || (cellAt(rows[first - 1], column) ?? '')
        const whole = [street.street, ...between].join(', ')
        return { address: { ...address, street: whole, line: lines }, above, first: street.name ? first : first - 1 }
      }
    }
  }
  return null
}

function cellAt(row: Row | undefined, column: number): string | undefined {
  return row?.cells[row.cells.length > column ? column : 0]
}

/** The street in a line, with what goes with it, and the name that stands before it. */
function streetIn(line: string, streets: RegExp, more: RegExp): Readonly<{ street: string; name: string }> | null {
  const found = streets.exec(line)
  if (!found) return null
  const after = line
    .slice(found.index + found[0].length)
    .split(pieces)
    .filter(Boolean)
  if (!after.every((piece) => more.test(piece))) return null
  const before = line.slice(0, found.index).split(pieces).filter(Boolean)
  const beside = before.filter((piece) => more.test(piece))
  const street = [...beside, found[0].trim(), ...after].join(', ')
  return { street, name: before.find((piece) => !more.test(piece)) ?? '' }
}

/** Whether it is where the reader lives: a word for that stands over it, or before it. */
function isReaders(
  rows: readonly Row[],
  { above, first }: Readonly<{ above: string; first: number }>,
  index: number,
  languages: readonly FactLanguage[],
): boolean {
  const over = [above, ...rows.slice(Math.max(0, first - 2), index + 1).flatMap(({ cells }) => cells)]
  return languages.some((language) => {
    const { readersAddress } = factRules(language)
    return over.some((cell) => readersAddress.test(cell) || readersAddress.test(cell.split(/[:：]/)[0] ?? ''))
  })
}

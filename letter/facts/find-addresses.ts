import type { FactOf } from './fact'
import { factRules, type FactLanguage, type FactRules } from './fact-rules'
import type { Row } from './rows'

type Address = FactOf<'address'>

/** A postal address that a text holds, and the names that stand before it, the nearest last: on its line, or on the lines over it. */
export type FoundAddress = Readonly<{
  address: Address
  names: readonly string[]
  first: number
  last: number
  isReaders: boolean
  /** Whether it is said that complaints or questions go there. */
  isContact: boolean
}>

type Found = Omit<FoundAddress, 'isReaders' | 'isContact' | 'last'>

const mostAbove = 3
// A part of a city may have a line of its own.
const isTown = /^\p{Lu}[\p{L} ’'.-]{2,30}$/u
// What parts the pieces of an address on one line.
const pieces = /\s*(?:[,;·•]| [-–—] | {2,})\s*/u

/** The postal addresses of a text, by their form: a street with its number, then a city with its postal code. */
export function findAddresses(rows: readonly Row[], languages: readonly FactLanguage[]): readonly FoundAddress[] {
  const read = (all: readonly Row[], index: number, column: number): readonly FoundAddress[] => {
    for (const language of languages) {
      const found = addressEndingAt(all, index, column, factRules(language))
      if (!found) continue
      const { first } = found
      const around = all.slice(first === index ? first : Math.max(0, first - mostAbove), index + 1)
      const isContact = languages.some((one) =>
        around.some(({ cells }) => [...cells.join(' ').matchAll(factRules(one).contact)].length > 0),
      )
      return [{ ...found, last: index, isReaders: isReaders(found, languages), isContact }]
    }
    return []
  }
  return rows.flatMap((row, index) => {
    const found = row.cells.flatMap((_, column) => read(rows, index, column))
    if (found.length > 0 || row.cells.length === 1) return found
    // Its parts stand in columns: “18 Wharf Street | Halifax NS B3H 3E2”.
    return read(rows.with(index, { ...row, cells: [row.cells.join(', ')] }), index, 0)
  })
}

function addressEndingAt(rows: readonly Row[], index: number, column: number, rules: FactRules): Found | null {
  const cell = cellAt(rows[index], column) ?? ''
  // Where one line has two, neither is told apart.
  if (rules.cityLines.some((pattern) => [...cell.matchAll(new RegExp(pattern, 'gu'))].length > 1)) return null
  const over = cellAt(rows[index - 1], column) ?? ''
  return (
    addressIn(cell, rows, index, column, rules) ??
    // The postal code has a line of its own.
    (/^[\p{Lu}\d]{2,4} ?[\p{Lu}\d]{3}$/u.test(cell)
      ? addressIn(`${over} ${cell}`, rows, index - 1, column, rules)
      : null)
  )
}

function addressIn(text: string, rows: readonly Row[], index: number, column: number, rules: FactRules): Found | null {
  for (const pattern of rules.cityLines) {
    const found = pattern.exec(text)
    const { city = '', region = '', postalCode = '' } = found?.groups ?? {}
    if (!found || city === '') continue
    const end = { kind: 'address' as const, city, region, postalCode }
    const before = text.slice(0, found.index)
    const here = streetIn(before, rules)
    if (here) {
      const over = [2, 1].map((up) => cellAt(rows[index - up], column) ?? '')
      const names = [...over, ...(rows[index]?.cells.slice(0, column) ?? []), ...here.names]
      return { address: { ...end, street: here.street, line: rows[index]?.line ?? text }, names, first: index }
    }
    // A street and its city without a comma between.
    const until = found.index + city.length
    const joined = rules.streets.exec(text.slice(0, until))
    const streetEnd = joined ? joined.index + joined[0].length : 0
    if (
      joined &&
      joined.index < found.index &&
      streetEnd > found.index &&
      / \p{Lu}/u.test(text.slice(streetEnd, until))
    )
      return addressIn(`${text.slice(0, streetEnd)},${text.slice(streetEnd)}`, rows, index, column, rules)
    const town = /^(.*?)[,·•]\s*(\p{Lu}[\p{L} ’'.-]{2,30}),\s*$/u.exec(before)
    const beforeTown = town && region === '' ? streetIn(town[1] ?? '', rules) : null
    if (town && beforeTown) {
      const over = [2, 1].map((up) => cellAt(rows[index - up], column) ?? '')
      const parts = { ...end, street: beforeTown.street, city: town[2] ?? '', region: city }
      return {
        address: { ...parts, line: rows[index]?.line ?? text },
        names: [...over, ...beforeTown.names],
        first: index,
      }
    }
    if (/[\p{L}\p{N}]/u.test(before)) continue
    const above = addressAbove(rows, index, column, rules)
    if (!above) continue
    const { street, names, first } = above
    const line = rows
      .slice(first, index + 1)
      .map((row) => row.line)
      .join(' / ')
    return { address: { ...end, street, line }, names, first }
  }
  return null
}

/** The street over the line of a city, and the lines between. */
function addressAbove(rows: readonly Row[], index: number, column: number, rules: FactRules) {
  const between: string[] = []
  for (let up = 1; up <= mostAbove && up <= index; up += 1) {
    const line = cellAt(rows[index - up], column) ?? ''
    const street = streetIn(line, rules)
    // “CS 70012” and “ZI Nord” stand alone, or under the street.
    const isUnder = rules.more.test(line) && up < mostAbove && up < index
    if (street && !(isUnder && streetIn(cellAt(rows[index - up - 1], column) ?? '', rules))) {
      const first = index - up
      const over = [3, 2, 1].map((more) => cellAt(rows[first - more], column) ?? '')
      return { street: [street.street, ...between].join(', '), names: [...over, ...street.names], first }
    }
    if (!rules.more.test(line) && !(up === 1 && isTown.test(line))) return null
    between.unshift(line)
  }
  return null
}

function cellAt(row: Row | undefined, column: number): string | undefined {
  return row?.cells[row.cells.length > column ? column : 0]
}

/** The street in a line, with what goes with it, and the names that stand before it. */
function streetIn(
  line: string,
  { streets, more }: FactRules,
): Readonly<{ street: string; names: readonly string[] }> | null {
  const found = streets.exec(line)
  if (!found) return null
  const after = line
    .slice(found.index + found[0].length)
    .split(pieces)
    .filter(Boolean)
  if (!after.every((piece) => more.test(piece))) return null
  const before = line.slice(0, found.index).split(pieces).filter(Boolean)
  const beside = before.filter((piece) => more.test(piece))
  const street = [...beside, found[0].replace(/[\s,–—-]+$/, ''), ...after].join(', ')
  return { street, names: before.filter((piece) => !more.test(piece)) }
}

/** Whether it is where the reader lives: a word for that stands over it, or before it. */
function isReaders({ names }: Found, languages: readonly FactLanguage[]): boolean {
  return languages.some((language) => {
    const { readersAddress } = factRules(language)
    return names.some((name) => readersAddress.test(name) || readersAddress.test(name.split(/[:：]/)[0] ?? ''))
  })
}

import { cleanText } from '../text/clean-text'
import { longestText } from '../text/limits'

/** A line of a table that says something: where it begins, counted from 1, and its cells, without the empty ones at its end. */
export type Row = Readonly<{ line: number; cells: readonly string[] }>

/** A table, and what parts its cells: nothing where each line is one cell. `isSpaced` tells that a space mostly follows it. */
export type Table = Readonly<{ separator: string; isSpaced: boolean; rows: readonly Row[] }>

/** The likeliest first: a name never holds a tab, and may well hold a comma. */
const separators = ['\t', '|', ';', ','] as const

/**
 * The rows of a text that was typed, copied out of a spreadsheet or saved by one: cells parted by tabs, upright strokes, semicolons or commas, in quotes
 * where they hold these or new lines (RFC 4180), after the line of Excel that names the sign (`sep=;`); or a cell a line.
 */
export function readTable(text: string): Table {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  const [first = '', named] = /^\s*"?sep=(.)"?[^\S\n]*(?:\n|$)/i.exec(plain) ?? []
  const from = { text: plain.slice(first.length), line: first.split('\n').length }
  const tried = (named === undefined ? separators : [named])
    .filter((separator) => from.text.includes(separator))
    .map((separator) => ({ separator, rows: bracketed(rowsOf(from, separator), separator) }))
    .filter(({ rows }) => named !== undefined || rows.filter(isParted).length * 2 >= rows.length)
  // The sign that makes the most lines alike parts the cells: another may stand in them.
  const best = tried.toSorted((a, b) => alike(b.rows) - alike(a.rows))[0]
  if (!best) {
    const lines = from.text.split('\n').map((one, at) => ({ line: from.line + at, raw: [unquoted(one)] }))
    return { separator: '', isSpaced: false, rows: tidied(lines) }
  }
  const parted = best.rows.filter(isParted)
  const spaced = parted.filter(({ raw }) => /^[ \u00a0]\S/.test(raw[1] ?? ''))
  return { separator: best.separator, isSpaced: spaced.length * 2 > parted.length, rows: tidied(best.rows) }
}

type RawRow = Readonly<{ line: number; raw: readonly string[] }>

function rowsOf({ text, line: first }: Readonly<{ text: string; line: number }>, separator: string): RawRow[] {
  const rows: RawRow[] = []
  let line = first
  for (let at = 0; at < text.length;) {
    const raw: string[] = []
    const begins = line
    for (let isLast = false; !isLast;) {
      const { cell, end } = cellAt(text, at, separator)
      raw.push(cell)
      line += cell.split('\n').length - 1
      isLast = text[end] !== separator
      at = end + 1
    }
    line += 1
    rows.push({ line: begins, raw })
  }
  return rows.filter(({ raw }) => raw.some((cell) => /\S/.test(cell)))
}

/** The rows with what stands in brackets in one cell: `Name (Last, First),Group` has two, and so do the rows below that are as wide, `Roy, Emma,4B`. */
function bracketed(rows: readonly RawRow[], separator: string): readonly RawRow[] {
  if (separator !== ',' && separator !== ';') return rows
  const first = rows.find(isParted)
  const heading = first && bracketsIn(first.raw)
  return rows.map((row) => {
    const { from, to } = bracketsIn(row.raw) ?? (row.raw.length === first?.raw.length ? heading : null) ?? {}
    if (from === undefined || to === undefined) return row
    const { line, raw } = row
    return { line, raw: [...raw.slice(0, from), raw.slice(from, to).join(separator), ...raw.slice(to)] }
  })
}

/** The cells from that which opens a bracket to that which closes it; null where each closes its own. */
function bracketsIn(raw: readonly string[]): Readonly<{ from: number; to: number }> | null {
  const from = raw.findIndex((cell) => /\([\p{L}\p{N}][^()]*$/u.test(cell))
  const more = raw.slice(from + 1).findIndex((cell) => /[()]/.test(cell))
  return from >= 0 && more >= 0 && /^[^()]*[\p{L}\p{N}.]\)/u.test(raw[from + 1 + more] ?? '')
    ? { from, to: from + more + 2 }
    : null
}

function isParted({ raw }: RawRow): boolean {
  return raw.length > 1
}

/** How many rows have as many cells as most have. */
function alike(rows: readonly RawRow[]): number {
  const crowds = Map.groupBy(rows.filter(isParted), ({ raw }) => raw.length)
  return Math.max(0, ...[...crowds.values()].map((crowd) => crowd.length))
}

function cellAt(text: string, from: number, separator: string): Readonly<{ cell: string; end: number }> {
  const start = afterSpaces(text, from, separator)
  const close = text[start] === '"' ? closingQuote(text, start + 1, separator) : null
  if (close !== null) {
    const cell = text.slice(start + 1, close).replaceAll('""', '"')
    return { cell, end: afterSpaces(text, close + 1, separator) }
  }
  const ends = [text.indexOf(separator, from), text.indexOf('\n', from)].filter((end) => end >= 0)
  const end = Math.min(text.length, ...ends)
  return { cell: text.slice(from, end), end }
}

/** Where the quotes of a cell are closed; null where a sign is only a sign: nothing ends after it, or it is never closed. */
function closingQuote(text: string, from: number, separator: string): number | null {
  for (let at = from; ;) {
    const quote = text.indexOf('"', at)
    if (quote < 0 || quote - from > longestText) return null
    if (text[quote + 1] === '"') at = quote + 2
    else return [undefined, '\n', separator].includes(text[afterSpaces(text, quote + 1, separator)]) ? quote : null
  }
}

function afterSpaces(text: string, from: number, separator: string): number {
  let at = from
  while (text[at] !== separator && /^[ \t\u00a0]$/.test(text[at] ?? '')) at += 1
  return at
}

// A whole column copied as one cell has one quote before its first line, and one after its last.
function unquoted(line: string): string {
  const [, inside] = /^\s*"(.*)"\s*$/.exec(line) ?? []
  if (inside !== undefined) return inside.replaceAll('""', '"')
  const isOdd = line.split('"').length % 2 === 0
  return isOdd ? line.replace(/^\s*"|"\s*$/, '') : line
}

function tidied(rows: readonly RawRow[]): readonly Row[] {
  return rows
    .map(({ line, raw }) => ({ line, cells: raw.map(cleanText) }))
    .map(({ line, cells }) => ({ line, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) }))
    .filter(({ cells }) => cells.length > 0)
}

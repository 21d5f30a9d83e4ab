import { folded } from '../text/folded'
import { namesToo } from './foreign-headings'
import type { ListWords } from './list-words'
import type { Row } from './read-table'

/** In what order the names of a column stand: first names alone, or whole names that begin with one or the other, or it is not said. */
export type NameOrder = 'given' | 'given-first' | 'family-first' | 'not-said'

/** Where the names of a list stand. `sure` is false where two columns could be that of the first names. */
export type NameColumn = Readonly<{ column: number; order: NameOrder; family: number | null; sure: boolean }>

type Heading = Exclude<keyof ListWords, 'beside' | 'called' | 'titles' | 'totals' | 'and' | 'firstNames'> | 'otherGiven'
const headings = ['given', 'givenFirst', 'familyFirst', 'name', 'family'] as const

/** What the cells of a first line say of their columns; null where it is no header. */
export function headingsOf({ cells }: Row, words: ListWords): readonly (Heading | null)[] | null {
  const said = cells.map((cell) => headingOf(cell, words))
  const sure = said.filter((one, at) => one !== null && !namesToo.has(folded(cells[at] ?? '')))
  const isHeader = (sure.length > 0 && !isPupil(cells, said, words)) || said.filter(Boolean).length > 1
  return isHeader ? preferring(said, cells, words) : null
}

// "Emma", "Child" is a pupil with a family name.
function isPupil(cells: readonly string[], said: readonly (Heading | null)[], { firstNames }: ListWords): boolean {
  return said.includes('name') && cells.some((cell, at) => said[at] === null && firstNames.includes(folded(cell)))
}

// Of several columns of first names, the one in use: it stands first among the words.
function preferring(said: readonly (Heading | null)[], cells: readonly string[], words: ListWords): typeof said {
  const rank = (cell: string) => words.given.findIndex((one) => isSaid(one, folded(cell), words.beside))
  const given = cells.filter((_, at) => said[at] === 'given')
  const [best] = given.toSorted((one, other) => rank(one) - rank(other))
  return said.map((one, at) => (one === 'given' && at !== cells.indexOf(best ?? '') ? 'otherGiven' : one))
}

/** What stands over a column, in one language or in two ("Nom / Last name"), in which the one that says more counts; "Emma (pupil)", "Pupil / Emma" stand over none. */
function headingOf(cell: string, words: ListWords): Heading | null {
  const whole = kindOf(folded(cell), words)
  if (whole !== null || !/[/|(]/.test(cell)) return whole
  const parts = cell.split(/[/|()]/).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const kinds = parts.map((part) => kindOf(folded(part), words))
  const [first = null] = kinds
  const isOver = first !== 'name' || parts.every((part, at) => kinds[at] !== null || isAside(part))
  return first !== null && isOver ? (kinds.find((one) => one !== null && one !== 'name') ?? first) : null
}

function kindOf(said: string, words: ListWords): Heading | null {
  return said === ''
    ? null
    : (headings.find((kind) => words[kind].some((one) => isSaid(one, said, words.beside))) ?? null)
}

// "(4B)", "(as on the passport)": no name.
function isAside(text: string): boolean {
  return /^\s*\d/.test(text) || (!/\p{Lu}/u.test(text) && /\S\s+\S/.test(text))
}

// "First name", "FirstName", "first name of the student".
function isSaid(heading: string, said: string, beside: readonly string[]): boolean {
  if (heading === said || !said.includes(heading)) return heading === said
  const others = ` ${said} `.replace(` ${heading} `, '  ')
  return beside.reduce((rest, one) => rest.replace(` ${one} `, '  '), others).trim() === ''
}

/** What a header says of its columns, but for those of figures: what they count is no name, whatever stands over them (`Nombre`, `Nome`). */
export function ofNames(said: readonly (Heading | null)[], under: readonly Row[]): readonly (Heading | null)[] {
  return said.map((heading, column) => {
    const cells = under.map((row) => row.cells[column] ?? '').filter((cell) => /[\p{L}\p{N}]/u.test(cell))
    return cells.length > 0 && cells.every(isFigure) ? null : heading
  })
}

// "3", "2 livres".
function isFigure(cell: string): boolean {
  return /\d/.test(cell) && (!/\p{L}/u.test(cell) || /^\d+\s+\p{Ll}/u.test(cell))
}

/** Whether a first line names columns of which all the rest are figures, days or e-mail addresses. */
export function isOverFigures([first, ...rest]: readonly Row[]): boolean {
  const cells = first?.cells ?? []
  return cells.some((cell, column) => {
    const under = rest.map((row) => row.cells[column] ?? '').filter((one) => one !== '')
    return (
      cells.length > 1 &&
      /^[^\d@]*\p{L}[^\d@]*$/u.test(cell) &&
      under.length > 1 &&
      under.every((one) => /\d|@/.test(one))
    )
  })
}

/** The column of the names, by the header where there is one, or else by what the columns hold. */
export function nameColumn(said: readonly (Heading | null)[] | null, rows: () => readonly Row[]): NameColumn {
  const at = (heading: Heading) => said?.indexOf(heading) ?? -1
  const family = at('family') >= 0 ? at('family') : null
  if (at('given') >= 0) {
    const other = [at('otherGiven'), at('family'), at('name')].find((one) => one >= 0) ?? null
    return { column: at('given'), order: 'given', family: other, sure: true }
  }
  if (at('name') >= 0 && family !== null) return { column: at('name'), order: 'given', family, sure: true }
  if (at('givenFirst') >= 0) return { column: at('givenFirst'), order: 'given-first', family: null, sure: true }
  if (at('familyFirst') >= 0) return { column: at('familyFirst'), order: 'family-first', family: null, sure: true }
  const named = at('name') >= 0 ? at('name') : family
  return named === null ? likeliestColumn(rows()) : { column: named, order: 'not-said', family: null, sure: true }
}

function likeliestColumn(rows: readonly Row[]): NameColumn {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    cells: rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''),
  }))
  const wordy = columns.filter(
    ({ cells }) => cells.length * 2 > rows.length && cells.filter(isWordy).length >= cells.length * 0.8,
  )
  const own = wordy.filter(({ cells }) => !isOfFewWords(cells))
  const likely = own.length > 0 ? own : wordy.length > 0 ? wordy : columns.slice(0, 1)
  const loud = likely.filter(({ cells }) => cells.filter(isLoud).length >= cells.length * 0.8)
  const quiet = likely.filter((one) => !loud.includes(one))
  const [first] = quiet.length > 0 ? quiet : likely
  const column = first?.column ?? 0
  if (likely.length < 2) return { column, order: 'not-said', family: null, sure: true }
  const family = likely.find((one) => one !== first)?.column ?? null
  return { column, order: 'given', family, sure: loud.length > 0 && quiet.length > 0 }
}

/** Whether a cell is in words, as a name is. */
function isWordy(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/[\d@]/.test(cell.replace(/^\d+[.)]?\s/, ''))
}

/** Whether a column says the same few things again and again, as that of a group does: "F" and "M". */
function isOfFewWords(cells: readonly string[]): boolean {
  return cells.every((cell) => [...cell].length === 1) || (cells.length > 5 && new Set(cells).size * 4 <= cells.length)
}

/** Whether a name is in capitals alone, as family names often are. */
function isLoud(cell: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(cell) && !/\p{Ll}/u.test(cell.replace(/\bMa?c(?=\p{Lu})/gu, ''))
}

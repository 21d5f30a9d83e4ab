import { folded } from '../text/folded'
import { bareName } from './first-name'
import { headingsOf } from './list-columns'
import type { ListWords } from './list-words'
import type { Row } from './read-table'

/** The fewest columns of names side by side: two are a first and a family name as well. */
const leastColumns = 3
/** How many of the cells of each column, and of all, begin with a first name that is known: a column of family names, towns or classes has few. */
const known = { column: 0.4, all: 0.5 }

/** Whether every cell of a table is the name of a pupil, as on a sheet that is printed in three columns: it has no headings, and first names in each column. */
export function isNameGrid(rows: readonly Row[], words: ListWords): boolean {
  if (areFirstNames(rows, words, leastColumns)) return true
  const table = rows.map(({ cells }) => cells).filter((cells) => cells.length > 1)
  const width = widthOf(table)
  if (table.length < 2 || width < leastColumns || !table.flat().every(isWholeName)) return false
  if (rows.some((row) => row.cells.length > 1 && headingsOf(row, words))) return false
  const columns = Array.from({ length: width }, (_, column) => table.flatMap((cells) => cells[column] || []))
  const isFirst = isFirstOf(words)
  const holds = (cells: readonly string[], share: number) => cells.filter(isFirst).length >= cells.length * share
  const differ = (cells: readonly string[]) => new Set(cells).size * 2 > cells.length
  // The longest of running lines ends where others do not.
  const isShort = (cells: readonly string[]) => cells.length * 2 < table.length
  return (
    columns.every((cells) => cells.length > 0 && differ(cells) && (isShort(cells) || holds(cells, known.column))) &&
    holds(columns.flat(), known.all)
  )
}

/** Whether names side by side, so many at least on a line, all begin with a first name that is known, on two lines or more: “Emma, Noah” over “Liam”. */
export function areFirstNames(rows: readonly Row[], words: ListWords, atLeast: number): boolean {
  const table = rows.map(({ cells }) => cells)
  const cells = table.flat().filter(Boolean)
  const isFirst = isFirstOf(words)
  return (
    rows.length > 1 &&
    widthOf(table) >= atLeast &&
    new Set(cells).size * 2 > cells.length &&
    cells.every((cell) => isWholeName(cell) && isFirst(cell))
  )
}

/** Whether a table whose columns nothing names may be names side by side all the same: its lines are of several lengths, or first names stand in other columns too. */
export function mayBeNameGrid(rows: readonly Row[], words: ListWords): boolean {
  const table = rows.map(({ cells }) => cells)
  const isRagged = new Set(table.map((cells) => cells.length)).size > 1
  const isFirst = isFirstOf(words)
  return (
    rows.length > 1 &&
    widthOf(table) >= leastColumns &&
    table.flat().every(isWholeName) &&
    (isRagged || table.some((cells) => cells.slice(1).some(isFirst)))
  )
}

function widthOf(table: readonly (readonly string[])[]): number {
  return Math.max(0, ...table.map((cells) => cells.length))
}

function isFirstOf({ firstNames }: ListWords): (cell: string) => boolean {
  const firsts = new Set(firstNames)
  return (cell) => firsts.has(folded(/^\S+/.exec(bareName(cell).name)?.[0] ?? ''))
}

/** “Emma”, “Marie-Ève T.”, “Léa de la Fuente”; or an empty cell. */
function isWholeName(cell: string): boolean {
  return cell === '' || /^\p{Lu}[\p{L}’'-]*\.?(?: [\p{L}’'-]+\.?){0,4}$/u.test(bareName(cell).name)
}

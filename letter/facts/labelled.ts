import type { Row } from './rows'

/** A label that was found, and where what it names may stand, the nearest first. */
export type Labelled = Readonly<{ label: string; values: readonly Value[]; row: number }>

/** What may be named by a label, and the line that shows both. */
export type Value = Readonly<{ text: string; line: string }>

/** The places of the lines where a label stands, with what may be its value: after it, in the cell beside it, or under it. */
export function labelled(rows: readonly Row[], pattern: RegExp): readonly Labelled[] {
  return rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) =>
      [...cell.matchAll(pattern)].map((found) => {
        const rest = cell.slice(found.index + found[0].length)
        const values = /[\p{L}\p{N}]/u.test(rest)
          ? [{ text: rest, line: row.line }]
          : besideOrUnder(rows, index, column)
        return { label: found[0], values, row: index }
      }),
    ),
  )
}

function besideOrUnder(rows: readonly Row[], index: number, column: number): readonly Value[] {
  const row = rows[index]
  const next = rows[index + 1]
  if (!row) return []
  const beside = row.cells[column + 1]
  const isAlone = row.cells.length === 1
  const under = next && (isAlone || next.cells.length === row.cells.length) ? next.cells[column] : undefined
  return [
    ...(beside === undefined ? [] : [{ text: beside, line: row.line }]),
    ...(next && under !== undefined ? [{ text: under, line: `${row.line} / ${next.line}` }] : []),
  ]
}

/** The values that can be read, each the nearest one to its label. */
export function readLabelled<Of>(
  found: readonly Labelled[],
  read: (text: string, one: Labelled) => Of | null,
): readonly Readonly<{ value: Of; line: string; row: number }>[] {
  return found.flatMap((one) => {
    for (const { text, line } of one.values) {
      const value = read(text, one)
      if (value !== null) return [{ value, line, row: one.row }]
    }
    return []
  })
}

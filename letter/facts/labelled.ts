import type { Row } from './rows'

/** A label that was found, and where what it names may stand, the nearest first. */
export type Labelled = Readonly<{ label: string; values: readonly Value[] }>

/** What may be named by a label, the line that shows both, whether its cell begins with the label, and whether it is in a column under it. */
export type Value = Readonly<{ text: string; line: string; isFirst: boolean; inColumn: boolean }>

// The same label in another language: “Émis le / Issued”.
const otherLabel = /^\s?\/\s?\p{L}[\p{L} .’']{1,25}?(?=\s?[:#\d]|$)/u

// Which money, what share: “(CAD)”, “(25 %)”, “EUR”.
const aside = /^\s*\([^()]{1,30}\)/u
const code = /^\s*[A-Z]{3}\s*$/

/** The places of the lines where a label stands, with what may be its value: after it, in the cell beside it, or under it. */
export function labelled(rows: readonly Row[], pattern: RegExp): readonly Labelled[] {
  return rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) =>
      [...cell.matchAll(pattern)].map((found) => {
        const rest = cell.slice(found.index + found[0].length).replace(otherLabel, '')
        const values =
          /[\p{L}\p{N}]/u.test(rest.replace(aside, '')) && !isCurrency(rest)
            ? [{ text: rest, line: row.line, inColumn: false }]
            : besideOrUnder(rows, index, column)
        const isFirst = found.index === 0
        return { label: found[0], values: values.map((value) => ({ ...value, isFirst })) }
      }),
    ),
  )
}

/** Whether nothing is said but which money: the codes that programs know (ISO 4217). */
function isCurrency(text: string): boolean {
  return code.test(text) && Intl.supportedValuesOf('currency').includes(text.trim())
}

function besideOrUnder(rows: readonly Row[], index: number, column: number): readonly Omit<Value, 'isFirst'>[] {
  const row = rows[index]
  const next = rows[index + 1]
  if (!row) return []
  const beside = row.cells[column + 1]
  const isAlone = row.cells.length === 1
  const under = next && (isAlone || next.cells.length === row.cells.length) ? next.cells[column] : undefined
  return [
    ...(beside === undefined ? [] : [{ text: beside, line: row.line, inColumn: false }]),
    ...(next && under !== undefined ? [{ text: under, line: `${row.line} / ${next.line}`, inColumn: !isAlone }] : []),
  ]
}

/** The values that can be read, each the nearest one to its label. */
export function readLabelled<Of>(
  found: readonly Labelled[],
  read: (value: Value, label: string) => Of | null,
): readonly Readonly<{ value: Of; line: string }>[] {
  return found.flatMap(({ label, values }) => {
    for (const one of values) {
      const value = read(one, label)
      if (value !== null) return [{ value, line: one.line }]
    }
    return []
  })
}

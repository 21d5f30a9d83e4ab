import { cleanLine } from '../text/clean-text'

/** A line that says something: as it is shown, and its cells. */
export type Row = Readonly<{ line: string; cells: readonly string[] }>

const mostRows = 1500
const longestCell = 600
const longestLine = 160

// What parts the columns of a line: a tab, several spaces, a bar, a row of dots.
const columns = /\t+|[ \u00a0]{3,}|\s*[|│┃]\s*|\s*[.…_·]{4,}\s*/u
// Where a text lost its columns, a word ends in a figure or in a code, a figure in a word, and capitals in a small word.
const lost =
  /(?<=\p{Ll}{3})(?=\d|\p{Lu}{1,5}-?\d)(?!\S*@)|(?<=\d)(?=\p{Lu}\p{Ll}{2,})(?!\S*@)|(?<=\p{Lu}{4}|\d\p{Lu}{2})(?=\p{Lu}\p{Ll}{2,})|(?<=\d)(?=[Nn]° )/u
// Marks of a quote, a list or of bold letters.
const marks = /^[\s>*•–—-]+(?=\S)|\*\*|__/gu

/** The lines of a text that say something, each in its cells. Of a text without end, the beginning. */
export function rowsOf(text: string): readonly Row[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n', mostRows * 3)
    .flatMap((line) => rowOf(line.replace(/^\s+/, '').slice(0, longestCell * 2)))
    .slice(0, mostRows)
}

function rowOf(line: string): readonly Row[] {
  const cells = line
    .split(columns)
    .flatMap((cell) => cell.split(lost))
    .map((cell) => cleanLine(cell.slice(0, longestCell).replace(marks, '')).replaceAll('\u00a0', ' '))
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell))
  return cells.length > 0 ? [{ line: shortened(cells.join('   ')), cells }] : []
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine).trimEnd()}…` : line
}

import { folded } from '../text/folded'
import { mostPupils } from '../text/limits'
import { areFamilyFirst } from './after-comma'
import { bareName, firstName, withoutNickname, type LeftOut } from './first-name'
import { headingsOf, isOverFigures, nameColumn, ofNames, type NameColumn } from './list-columns'
import { foldedWords, type ListWords } from './list-words'
import { isName, loudSplit } from './loud-names'
import { areFirstNames, isNameGrid, mayBeNameGrid } from './name-grid'
import { doublesIn, longestPupilName, numberDoubles, toldApart } from './number-doubles'
import { readTable, type Row, type Table } from './read-table'

/** One of a list: a name that no other has, the line where it stands, and all that stands there. */
export type ListedPupil = Readonly<{ name: string; line: number; columns: readonly string[] }>

/** Why a line is no pupil. */
export type PassedOver = 'title' | 'total' | 'comment' | 'header' | 'too-long' | 'no-name'

/** What a list was taken for, to be said before anything is made of it. Lines count from 1, and columns from 0. */
export type ListRemark =
  | Readonly<{ kind: 'header'; line: number }>
  /** Of several columns, that of the names; `sure` is false where another, or each cell (`isEach`), could be meant: read the list again with it. */
  | Readonly<{ kind: 'column'; column: number; heading: string; other: number | null; isEach: boolean; sure: boolean }>
  | Readonly<{ kind: 'left-out'; what: LeftOut; lines: readonly number[] }>
  /** Where a family name may be in the name. */
  | Readonly<{ kind: 'kept-whole'; lines: readonly number[] }>
  | Readonly<{ kind: 'doubles'; names: readonly string[] }>
  | Readonly<{ kind: 'passed-over'; why: PassedOver; line: number; text: string }>
  /** More than a class can have: none is left out here. */
  | Readonly<{ kind: 'too-many'; count: number; most: number }>

/** The pupils of a list, in its order, the cells of its header (none where it has none), and what there is to say of it. */
export type ClassList = Readonly<{
  pupils: readonly ListedPupil[]
  header: readonly string[]
  remarks: readonly ListRemark[]
}>

/** Where a person says that the names are: in a column, or in each cell. */
export type NamesAt = number | 'each'

/** The names that the list has twice or more, which got a number. */
export function doublesOf({ remarks }: ClassList): readonly string[] {
  return remarks.flatMap((remark) => (remark.kind === 'doubles' ? remark.names : []))
}

/**
 * The pupils of a list that was typed, pasted or opened: a name a line, or a table with or without a header. `allWords` are those of every
 * language; `said` is where the names are, if a person told.
 */
export function readClassList(text: string, allWords: ListWords, said: NamesAt | null = null): ClassList {
  const words = foldedWords(allWords)
  const { rows, header, found } = laidOut(readTable(text), words, said === 'each')
  const at: NameColumn =
    typeof said === 'number' ? { ...found, column: said, order: 'given', family: null, sure: true } : found
  const firsts = new Set(words.firstNames)
  const all = rows.map((row, index) => lineOf(row, at, header, words, rows.length - index))
  const read = unstopped(unheaded(inFigures(all)), firsts)
  const cells = read.flatMap((one) => (one.why === null ? [withoutNickname(bareName(one.cell, words.name).name)] : []))
  const several = cells.filter((cell) => cell.includes(' '))
  const isLoud = several.filter((cell) => loudSplit(cell) !== null).length * 2 > several.length
  const manner = {
    isLoud,
    isFamilyFirst: areFamilyFirst(cells, firsts),
    labels: words.name,
    called: words.called,
    pronouns: words.pronouns,
    suffixes: words.suffixes,
    firsts,
  }
  const named = toldApart(
    read.flatMap(({ row, cell, why }) => (why === null ? [{ row, ...firstName(cell, at.order, manner) }] : [])),
  )
  const names = named.map(({ name }) => name)
  const numbered = numberDoubles(names)
  const linesOf = (is: (one: (typeof named)[number]) => boolean) => named.filter(is).map(({ row }) => row.line)
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const doubles = doublesIn(names)
  // Family names in capitals are told from first names.
  const isTold = at.sure && at.family !== null
  const isEach = said === null && header === null && !isTold && mayBeNameGrid(rows, words)
  const remarks: readonly (ListRemark | null)[] = [
    header && { kind: 'header', line: header.line },
    width < 2
      ? null
      : {
          kind: 'column',
          column: at.column,
          heading: header?.cells[at.column] ?? '',
          other: at.family,
          isEach,
          sure: at.sure && !isEach,
        },
    ...(['family', 'number', 'address', 'note'] as const).map((what) => {
      const lines = linesOf(({ leftOut }) => leftOut.includes(what))
      return lines.length > 0 ? ({ kind: 'left-out', what, lines } as const) : null
    }),
    several.length > 0 ? keptWhole(linesOf(({ whole }) => whole)) : null,
    doubles.length > 0 ? { kind: 'doubles', names: doubles } : null,
    ...read.map(({ why, row }) =>
      why === null
        ? null
        : ({ kind: 'passed-over', why, line: row.line, text: row.cells.filter(Boolean).join(' ') } as const),
    ),
    names.length > mostPupils ? { kind: 'too-many', count: names.length, most: mostPupils } : null,
  ]
  return {
    pupils: named.map(({ row }, index) => ({ name: numbered[index] ?? '', line: row.line, columns: row.cells })),
    header: header?.cells ?? [],
    remarks: remarks.filter((remark) => remark !== null),
  }
}

function keptWhole(lines: readonly number[]): ListRemark | null {
  return lines.length > 0 ? { kind: 'kept-whole', lines } : null
}

/** "--- Blue table ---" */
const fenced = /^([-–—=*_~+])\1+\s*\p{L}.*\1\1$/u

// "Blue:" over some of the names, or over the first of them. Where most lines end so, as on a sheet to sign, these are the names; one among
// others is a slip.
function unheaded(lines: readonly Line[]): readonly Line[] {
  const named = lines.filter(({ why }) => why === null)
  const heads = named.filter(({ cell }) => /[:：]$/.test(cell) || fenced.test(cell))
  const isOver =
    heads.some(({ cell }) => fenced.test(cell)) ||
    heads[0] === named[0] ||
    lines.some(({ cell, why }) => why === 'title' && /[:：]$/.test(cell))
  if (!isOver || heads.length * 2 >= named.length) return lines
  return lines.map((line) => (heads.includes(line) ? { ...line, why: 'title' } : line))
}

// "Emma.", "Noah.": each line a sentence. After others, a stop may be that of a shortened name: "Jos."
function unstopped(lines: readonly Line[], firsts: ReadonlySet<string>): readonly Line[] {
  const named = lines.filter(({ why }) => why === null)
  const stopped = named.filter(({ cell }) => /^\p{Lu}\p{L}{2,}\.$/u.test(cell))
  const known = stopped.filter(({ cell }) => firsts.has(folded(cell)))
  if (known.length * 2 < stopped.length || !named.every(({ cell }) => cell.endsWith('.'))) return lines
  return lines.map((line) => (stopped.includes(line) ? { ...line, cell: line.cell.slice(0, -1) } : line))
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const romanTens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']

// "I. Emma", "II. Noah" become "1. Emma", "2. Noah": only where they count the names, since "V. Martin" is one.
function inFigures(lines: readonly Line[]): readonly Line[] {
  const named = lines.filter(({ why }) => why === null)
  const mark = (line: Line) => {
    const count = named.indexOf(line) + 1
    return `${romanTens[Math.floor(count / 10)] ?? ''}${roman[count % 10] ?? ''}`
  }
  const rest = ({ cell }: Line) => /^([IVXLC]+)\s?[.):–-]\s*(?=\S)(.*)$/u.exec(cell)
  if (named.length < 2 || !named.every((line) => rest(line)?.[1] === mark(line))) return lines
  const said = named.map((line, index) => ({ ...line, cell: `${index + 1}. ${rest(line)?.[2] ?? ''}` }))
  return lines.map((line) => said[named.indexOf(line)] ?? line)
}

type Laid = Readonly<{ rows: readonly Row[]; header: Row | null; found: NameColumn }>

/** The lines of a list that may be pupils, with those over the header; its header, and the column of its names. */
function laidOut(table: Table, words: ListWords, isEach: boolean): Laid {
  const all = isEach
    ? table.rows.flatMap((row) => sideBySide(row, words))
    : (grouped(table, words) ?? (isFamilyFirst(table, words) ? table.rows.map(joined) : spread(table, words)))
  const at = all.slice(0, headerWithin).findIndex((row, index) => isHeader(row, all.slice(0, index), words))
  const header = all[at] ?? (isOverFigures(all) ? all[0] : null) ?? null
  const headings = header && headingsOf(header, words)
  const said = headings && header && ofNames(headings, all.slice(all.indexOf(header) + 1))
  const isOther = (first: string) => first !== '' && ['title', 'total', 'comment'].includes(unnamed(first, words) ?? '')
  const under = () =>
    (header ? all.slice(all.indexOf(header) + 1) : all).filter(
      ({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)) && !isOther(cells[0] ?? ''),
    )
  const rows = all.filter((row) => row !== header)
  return { rows, header, found: nameColumn(said, under) }
}

/** How far down a header is looked for: a title may stand over it, and who made the list. */
const headerWithin = 10

// What stands over a header is no pupil: it has fewer cells than the header, or is known for a title.
function isHeader(row: Row, over: readonly Row[], words: ListWords): boolean {
  const before = over.every(
    (one) => (row.cells.length > 1 && one.cells.length < 2) || unnamed(one.cells.join(' '), words) !== null,
  )
  return before && headingsOf(row, words) !== null
}

/** "Tremblay, Emma" on each line: the comma is in a name, and parts no columns. */
function isFamilyFirst({ separator, isSpaced, rows }: Table, words: ListWords): boolean {
  if (separator !== ',' || !isSpaced || rows.length < 2 || areFirstNames(rows, words, 2)) return false
  const [first] = rows
  const names = first && headingsOf(first, words)
  return rows.every(({ cells }) => cells.length < 3) && !(names && first.cells.length > 1 && names.includes('given'))
}

function joined({ line, cells }: Row): Row {
  return { line, cells: [cells.join(', ')] }
}

// Names side by side on the only line there is, or on each, as in a drawing of the room.
function spread({ rows, separator, isSpaced }: Table, words: ListWords): readonly Row[] {
  const isTyped = separator === ',' && isSpaced
  if (isNameGrid(rows, words) || (isTyped && areFirstNames(rows, words, 2)))
    return rows.flatMap((row) => sideBySide(row, words))
  const [only] = rows
  if (!only || rows.length > 1 || only.cells.length < 2 || headingsOf(only, words)) return rows
  const [first = '', second = ''] = only.cells
  if (only.cells.length === 2 && loudSplit(`${first} ${second}`) === second) return [joined(only)]
  return sideBySide(only, words)
}

/** "Group A: Emma, Noah" on each line that has several cells: the names of all these lines; null for another table. */
function grouped({ rows }: Table, words: ListWords): readonly Row[] | null {
  const without = rows.map(({ line, cells: [first = '', ...others] }) => {
    const [, title = '', name = ''] = /^([^:：]+)[:：]\s*(\S.*)$/u.exec(first) ?? []
    const isTitle = words.titles.some((word) => `${folded(title)} `.startsWith(`${word} `))
    return isTitle ? { line, cells: [name, ...others] } : null
  })
  const isGroup = (row: Row | null | undefined) => (row?.cells.length ?? 0) > 1
  const from = without.findIndex(isGroup)
  if (from < 0 || rows.some((row, at) => row.cells.length > 1 && !isGroup(without[at]))) return null
  return rows.flatMap((row, at) => {
    const named = without[at]
    // A group of one, under another: what stands over them may be who teaches.
    const isOne = at > from && /^\p{Lu}[\p{L}’'-]+$/u.test(named?.cells[0] ?? '')
    return named && (isGroup(named) || isOne) ? sideBySide(named, words) : [row]
  })
}

function sideBySide({ line, cells }: Row, words: ListWords): readonly Row[] {
  const named = cells.filter(Boolean)
  const last = (named.at(-1) ?? '').replace(/(?<=\p{L}{3})\.$/u, '').split(' ')
  const and = last.findIndex((word) => words.and.includes(folded(word)))
  const ends = and < 0 ? [last] : [last.slice(0, and), last.slice(and + 1)]
  return [...named.slice(0, -1), ...ends.map((one) => one.join(' '))]
    .filter(Boolean)
    .map((cell) => ({ line, cells: [cell] }))
}

type Line = Readonly<{ row: Row; cell: string; why: PassedOver | null }>

function lineOf(row: Row, { column, family }: NameColumn, header: Row | null, words: ListWords, fromEnd: number): Line {
  // Someone with one name only, or a line that is one cell.
  const [first = ''] = row.cells
  const other = row.cells.length === 1 ? first : row.cells[family ?? column]
  const cell = row.cells[column] || other || ''
  const isOver = header !== null && row.line < header.line
  const isAgain = header !== null && row.cells.join('\t') === header.cells.join('\t')
  if (isOver || isAgain) return { row, cell, why: isAgain ? 'header' : 'title' }
  if (first !== cell && unnamed(first, words) === 'total') return { row, cell, why: 'total' }
  const why = unnamed(cell, words)
  // With no figures beside it, or pupils below it, it is a name.
  const isCounted = fromEnd <= 2 && row.cells.some((one) => /\d/.test(one))
  return { row, cell, why: why === 'total' && alsoNames.has(folded(cell)) && !isCounted ? null : why }
}

// Titles and totals that are names too, or stand before one: "Sum", "Cm1 Emma", "CP Roy" for Charles-Philippe.
const alsoNames: ReadonlySet<string> = new Set(['sum', 'mean', 'date', 'cp', 'ce1', 'ce2', 'cm1', 'cm2'])
const nameAfter = /^\S+((?: \p{Lu}[\p{L}’'-]+)+)$/u

/** Why a cell is no name; null where it may be one. */
function unnamed(cell: string, { called, titles, totals }: ListWords): PassedOver | null {
  if (/^(?:#(?!\d)|\/\/)/.test(cell)) return 'comment'
  const { name } = bareName(cell, [], called)
  if (!isName(name)) return 'no-name'
  const all = ` ${folded(cell)} `
  const said = name === cell ? all.slice(1) : `${folded(name)} `
  const isCounted = /\d/.test(all) || totals.includes(said.trim())
  if (isCounted && totals.some((word) => all.startsWith(` ${word} `) || all.endsWith(` ${word} `))) return 'total'
  // A family name may be such a word: "List, Anna".
  const mayBeTitle = /[\d:]/.test(cell) || !cell.includes(',')
  const isTitle = (text: string, word: string) => `${text} `.startsWith(`${word} `)
  const title = titles.find((word) => isTitle(said, word))
  const after = alsoNames.has(title ?? '') ? folded(nameAfter.exec(name)?.[1] ?? '') : ''
  const isNamed = after !== '' && !titles.some((word) => isTitle(after, word))
  if (mayBeTitle && title !== undefined && !isNamed) return 'title'
  return name.length > longestPupilName ? 'too-long' : null
}

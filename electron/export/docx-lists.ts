import { AlignmentType, LevelFormat } from 'docx'
import type { INumberingOptions } from 'docx'
import { isItem, type Item, type Part } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { plainText } from '#letter/parts/plain-text'
import { points } from './docx-styles'

type Lists = INumberingOptions['config'][number]

/** Where an item stands in the lists of a Word document: the list, and how deep in it. */
export type DocxItem = Readonly<{ reference: string; level: number }>

/** A list as Word counts it: the first and the last sign of each of its levels; `isOver` once an item stands over the level. */
type List = Readonly<{ reference: string; levels: Map<number, { first: Item; last: Item; isOver: boolean }> }>

/** The lists of a letter as Word counts them, named after `name`, and where each item stands in them: the items under another are in its list. */
export function docxLists(
  parts: readonly Part[],
  name: string,
): Readonly<{ config: Lists[]; of: ReadonlyMap<Part, DocxItem> }> {
  const lists: List[] = []
  const of = new Map<Part, DocxItem>()
  // Where the lists begin that stand together.
  let from = 0
  for (const [index, part] of parts.entries()) {
    if (!isItem(part)) continue
    const before = parts[index - 1]
    if (!before || !isItem(before)) from = lists.length
    const level = part.level ?? 0
    const list = lists.slice(from).findLast((one) => takes(one, part, level)) ?? newList(lists, name)
    for (const [other, said] of list.levels) if (other > level) said.isOver = true
    const first = list.levels.get(level)?.first ?? part
    list.levels.set(level, { first, last: part, isOver: false })
    of.set(part, { reference: list.reference, level })
  }
  return { config: lists.map(({ reference, levels }) => ({ reference, levels: [...levels].map(levelFrom) })), of }
}

function newList(lists: List[], name: string): List {
  const list: List = { reference: `${name}-${lists.length + 1}`, levels: new Map() }
  lists.push(list)
  return list
}

/** Whether Word gives an item in this list the sign that was typed: counting on from the last so deep, or from the first again under another item. */
function takes({ levels }: List, item: Item, level: number): boolean {
  const said = levels.get(level)
  if (!said) return levels.has(level - 1)
  const first = countedAs(said.first.mark)
  const last = first && countedAs(said.last.mark, first.format)
  const next = first && countedAs(item.mark, first.format)
  if (!last || !next) return said.last.mark === item.mark
  const number = said.isOver ? first.number : last.number + 1
  return next.before === first.before && next.after === first.after && next.number === number
}

function levelFrom([level, { first }]: readonly [number, Readonly<{ first: Item }>]) {
  const counted = countedAs(first.mark)
  const indent = { left: points(pageStyle.itemIndent * (level + 1)), hanging: points(pageStyle.itemIndent) }
  const text = plainText(first.mark)
  // Some programs show only the first sign of a bullet.
  const format = [...text].length > 1 ? LevelFormat.NONE : LevelFormat.BULLET
  const sign = counted
    ? { format: counted.format, text: `${counted.before}%${level + 1}${counted.after}`, start: counted.number }
    : { format, text }
  return { level, alignment: AlignmentType.START, style: { paragraph: { indent } }, ...sign }
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]

/** A sign as Word counts it: the form of its number, its number, and what stands around it. */
type Counted = Readonly<{ format: Format; number: number; before: string; after: string }>

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** How Word counts a sign, in the form of its list where it has one: `i)` is nine after `h)`, and one where it is the first. */
function countedAs(mark: string, of?: Format): Counted | null {
  const [, before = '', said = '', after = ''] =
    /^(\(?)(0|[1-9]\d?|[ivx]+|[IVX]+|[A-Za-z])([^\p{L}\p{N}]+)$/u.exec(mark) ?? []
  if (said === '') return null
  const small = said.toLowerCase()
  const isSmall = said === small
  if (/\d/.test(said)) return { format: LevelFormat.DECIMAL, number: Number(said), before, after }
  const roman = {
    format: isSmall ? LevelFormat.LOWER_ROMAN : LevelFormat.UPPER_ROMAN,
    number: romans.indexOf(small) + 1,
  }
  const letter = {
    format: isSmall ? LevelFormat.LOWER_LETTER : LevelFormat.UPPER_LETTER,
    number: small.charCodeAt(0) - 96,
  }
  const [likelier, other] = small.length > 1 || small === 'i' ? [roman, letter] : [letter, roman]
  const counted = other.format === of && small.length === 1 ? other : likelier
  return counted.number > 0 ? { ...counted, before, after } : null
}

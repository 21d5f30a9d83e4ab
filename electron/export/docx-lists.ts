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
  const last = numbered(said.last.mark)
  const next = numbered(item.mark)
  if (!last || !next) return said.last.mark === item.mark
  const number = said.isOver ? numbered(said.first.mark)?.number : last.number + 1
  return last.after === next.after && next.number === number
}

function levelFrom([level, { first }]: readonly [number, Readonly<{ first: Item }>]) {
  const number = numbered(first.mark)
  const indent = { left: points(pageStyle.itemIndent * (level + 1)), hanging: points(pageStyle.itemIndent) }
  const sign = number
    ? { format: LevelFormat.DECIMAL, text: `%${level + 1}${number.after}`, start: number.number }
    : { format: LevelFormat.BULLET, text: plainText(first.mark) }
  return { level, alignment: AlignmentType.START, style: { paragraph: { indent } }, ...sign }
}

/** A number as Word writes it, and what stands after it. */
function numbered(mark: string): Readonly<{ number: number; after: string }> | null {
  const [, number, after = ''] = /^(0|[1-9]\d?)(\D+)$/.exec(mark) ?? []
  return number === undefined ? null : { number: Number(number), after }
}

import { AlignmentType, LevelFormat } from 'docx'
import type { INumberingOptions } from 'docx'
import { isItem, type Item, type Part } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { plainText } from '#letter/parts/plain-text'
import { points } from './docx-styles'

type List = INumberingOptions['config'][number]

/** The lists of a letter as Word counts them, named after `name`, and the reference of the list that each item is in. */
export function docxLists(
  parts: readonly Part[],
  name: string,
): Readonly<{ config: List[]; of: ReadonlyMap<Part, string> }> {
  const config: List[] = []
  const of = new Map<Part, string>()
  for (const [index, part] of parts.entries()) {
    if (!isItem(part)) continue
    const before = parts[index - 1]
    if (!before || !isItem(before) || !follows(before, part))
      config.push(listFrom(part, `${name}-${config.length + 1}`))
    of.set(part, config.at(-1)?.reference ?? '')
  }
  return { config, of }
}

/** Whether Word gives an item the sign that was typed, counting on from the one before. */
function follows(before: Item, item: Item): boolean {
  const last = numbered(before.mark)
  const next = numbered(item.mark)
  if (!last || !next) return before.mark === item.mark
  return last.after === next.after && next.number === last.number + 1
}

function listFrom({ mark }: Item, reference: string): List {
  const number = numbered(mark)
  const indent = { left: points(pageStyle.itemIndent), hanging: points(pageStyle.itemIndent) }
  const level = { level: 0, alignment: AlignmentType.START, style: { paragraph: { indent } } }
  const sign = number
    ? { format: LevelFormat.DECIMAL, text: `%1${number.after}`, start: number.number }
    : { format: LevelFormat.BULLET, text: plainText(mark) }
  return { reference, levels: [{ ...level, ...sign }] }
}

/** A number as Word writes it, and what stands after it. */
function numbered(mark: string): Readonly<{ number: number; after: string }> | null {
  const [, number, after = ''] = /^(0|[1-9]\d?)(\D+)$/.exec(mark) ?? []
  return number === undefined ? null : { number: Number(number), after }
}

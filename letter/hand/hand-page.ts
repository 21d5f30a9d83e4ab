import type { Convention } from '../language/convention'
import type { PageGeometry } from '../parts/letter'
import type { HandChoice } from './hand-choice'
import { rulings, type Ruling } from './rulings'

/** What no line comes nearer to the edges of the sheet than, since few printers reach them. In millimetres. */
const edge = 8
/** Over the first line and under the last, at least. */
const free = 12
/** The narrow side, where lines end. */
const narrow = 12
/** What may hang under the last line, in parts of the way from line to line. */
const hanging = 0.55

/** A page to copy by hand, in millimetres from the upper left corner of the sheet. */
export type HandPage = Readonly<{
  width: number
  height: number
  ruling: Ruling
  /** Where the first row begins; each is as high as from one base line to the next, which is its foot. */
  top: number
  rows: number
  /** What is under the last base line, where letters hang. */
  under: number
  /** Where lines of writing begin and end. */
  left: number
  right: number
  /** The size of the type, whose small letters are half as high. */
  type: number
  /** From one line of the letter to the next, in rows. */
  rowsApart: 1 | 2
  /** Whether blocks from the middle of the page stand there: only small writing has room for it. */
  hasColumns: boolean
}>

/** The page on which a letter is copied, from its paper, the hand of its place and what the person chose. */
export function handPage(
  { width, height }: Pick<PageGeometry, 'width' | 'height'>,
  hand: Convention['hand'],
  { kind, size, writesWith }: HandChoice,
): HandPage {
  const ruling: Ruling = rulings[hand.ruling][size]
  const { pitch, margin } = ruling
  const under = hanging * pitch
  const rows = Math.floor((height - 2 * free - under) / pitch)
  // The wide side is where a hand that writes comes from: its other side then rests on the paper.
  const [left, right] = writesWith === 'right' ? [margin.room, narrow] : [narrow, margin.room]
  return {
    width,
    height,
    ruling,
    top: (height - rows * pitch - under) / 2,
    rows,
    under,
    left,
    right: width - right,
    type: 2 * ruling.body,
    rowsApart: kind === 'model' ? 2 : 1,
    hasColumns: size === 'older',
  }
}

/** A line of the ruling, in millimetres from the upper left corner of the sheet. */
export type RuledLine = Readonly<{
  from: readonly [x: number, y: number]
  to: readonly [x: number, y: number]
  look: 'base' | 'fine' | 'dotted' | 'square' | 'margin'
}>

/** Every line of a page, from top to bottom, then those that go down. */
export function ruledLines({ width, ruling, top, rows, left, right }: HandPage): readonly RuledLine[] {
  const { pitch, over, squares, margin } = ruling
  const [begin, end] = margin.line ? [edge, width - edge] : [left, right]
  const across = (y: number, look: RuledLine['look']): RuledLine => ({ from: [begin, y], to: [end, y], look })
  const down = (x: number, look: RuledLine['look']): RuledLine => ({
    from: [x, top],
    to: [x, top + rows * pitch],
    look,
  })
  const bases = Array.from({ length: rows }, (_, row) => top + (row + 1) * pitch)
  const marginAt = left > width - right ? left : right
  const towards = marginAt === left ? 1 : -1
  const columns = squares
    ? Array.from({ length: Math.floor((width - margin.room - edge) / squares) }, (_, at) => at + 1)
    : []
  return [
    ...bases.flatMap((base) => [
      ...over.toReversed().map(({ at, look }) => across(base - at, look)),
      across(base, 'base'),
    ]),
    ...columns.map((at) => down(marginAt + towards * at * (squares ?? 0), 'square')),
    ...(margin.line ? [down(marginAt, 'margin')] : []),
  ]
}

import type { Convention } from '../language/convention'
import { envelopeSizes } from '../parts/envelope'
import type { PageGeometry, WindowPlace } from '../parts/letter'
import { pageStyle } from '../parts/page-style'
import { signsOf } from '../text/text-width'

/** What is left free around the address in what every window shows: USPS asks for an eighth of an inch beside it. */
const clear = { beside: 3.2, over: 1.5 }
/** How much lower than its envelope a folded sheet is: a sheet of A4 folded at 105 mm in a DL, as DIN 5008 folds it (form B). */
const play = 5
/** The least width in which a sender can stand beside a window. */
const narrowest = 55
const points = 72 / 25.4
const line = pageStyle.window.line / points
const size = pageStyle.size / points
/** Where the ink of a line begins and ends, from the top of the line. */
const ink = { from: 2 / points, to: 12.3 / points }

/** The addresses of a letter, line by line. */
export type Addresses = Readonly<{ sender: readonly string[]; recipient: readonly string[] }>

/** How far from the top a sheet is folded for its envelope, in millimetres. */
export function foldsOf({ size: of }: Convention['envelope']): readonly number[] {
  const first = envelopeSizes[of].height - play
  return [first, 2 * first]
}

/**
 * Where the recipient stands so that the windows of a place show it whole wherever the folded sheet lies in its envelope,
 * and nothing else. Null where no window is known, and where the address is too long for it.
 */
export function windowPlace(
  page: PageGeometry,
  { envelope, columns }: Convention,
  { sender, recipient }: Addresses,
): Readonly<{ place: WindowPlace; isSenderUnder: boolean }> | null {
  if (!envelope.window || recipient.length === 0) return null
  const { seen, open } = envelope.window
  const { width, height } = envelopeSizes[envelope.size]
  const { left: margin, right, top: first } = page.margins
  const shifts = { x: width - page.width, y: play, most: height - page.height / 3 }

  const left = Math.max(seen.left + clear.beside, margin)
  const room = seen.left + seen.width - shifts.x - clear.beside - left
  const top = seen.top + clear.over - ink.from
  const lowest = seen.top + seen.height - shifts.y - clear.over
  if (top + (rows(recipient, room) - 1) * line + ink.to > lowest) return null

  const shown = { left: open.left - shifts.x, right: open.left + open.width, top: open.top - shifts.most }
  const start = columns.sender === 'middle' ? (page.width + margin - right) / 2 : margin
  const before = { left: start, width: shown.left - clear.beside - start }
  const after = Math.max(start, shown.right + clear.beside)
  const behind = { left: after, width: page.width - right - after }
  const beside = [before, behind].find((strip) => strip.width >= narrowest)
  const over = { left: start, width: page.width - right - start }
  const isUnder = !beside && first + rows(sender, over.width) * line + clear.over > shown.top
  return {
    place: { left, top, width: room, below: open.top + open.height, sender: beside ?? over },
    isSenderUnder: isUnder,
  }
}

/** On how many rows about lines of the letter's type stand in this width, in millimetres: each sign is taken for as wide as it can be. */
export function rows(lines: readonly string[], width: number): number {
  return lines.reduce((sum, text) => {
    const ems = signsOf(text, false).reduce((total, sign) => total + sign.width, 0)
    return sum + Math.max(1, Math.ceil((ems * size) / width))
  }, 0)
}

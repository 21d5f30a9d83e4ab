import { signsOf, type Sign } from '../text/text-width'

type MeasuredWord = Readonly<{ signs: readonly Sign[]; width: number }>

/** A text whose words are measured, in ems. */
export type Measured = Readonly<{ words: readonly MeasuredWord[]; space: number; ellipsis: number; isCut: boolean }>

/** Lines of a text and whether some of it had to be left out. */
type Fitted = Readonly<{ lines: readonly string[]; isCut: boolean }>

/** More than any badge holds: what is beyond need not be measured. */
const most = 1200

/** Measures a text, once for all the sizes that it is tried in. */
export function measure(text: string, isBold: boolean): Measured {
  const widthOf = (one: string) => signsOf(one, isBold).reduce((sum, { width }) => sum + width, 0)
  const words = text.slice(0, most).split(' ')
  return {
    words: words.map((word) => wordOf(signsOf(word, isBold))),
    space: widthOf(' '),
    ellipsis: widthOf('…'),
    isCut: text.length > most,
  }
}

/**
 * A text in lines no wider than `width` ems, as even as they can be; what is beyond `lines` lines is left out, and the last
 * one says so.
 */
export function fitLines(text: Measured, width: number, lines: number): Fitted {
  const widest = broken(text, width, lines)
  if (widest.isCut || widest.lines.length === 1) return widest
  const evener = [0.55, 0.65, 0.75, 0.85, 0.93].map((part) => broken(text, width * part, lines))
  return evener.find((one) => !one.isCut && one.lines.length === widest.lines.length) ?? widest
}

function broken({ words, space, ellipsis, isCut }: Measured, width: number, lines: number): Fitted {
  const all: Sign[][] = []
  let line: Sign[] = []
  let used = 0
  const end = () => {
    all.push(line)
    line = []
    used = 0
  }
  for (const word of words) {
    if (all.length > lines) break
    if (line.length > 0 && used + space + word.width <= width) {
      line.push({ sign: ' ', width: space }, ...word.signs)
      used += space + word.width
      continue
    }
    if (line.length > 0) end()
    // A word wider than a line breaks between its signs; a language without spaces always does.
    for (const sign of word.signs) {
      if (line.length > 0 && used + sign.width > width) end()
      line.push(sign)
      used += sign.width
    }
  }
  if (line.length > 0) end()
  if (all.length <= lines && !isCut) return { lines: all.map(lineText), isCut: false }
  const kept = all.slice(0, lines)
  const last = withinWidth(kept.at(-1) ?? [], width - ellipsis)
  return { lines: [...kept.slice(0, -1).map(lineText), `${lineText(last).trimEnd()}…`], isCut: true }
}

function withinWidth(line: readonly Sign[], width: number): readonly Sign[] {
  let used = 0
  const beyond = line.findIndex((sign) => (used += sign.width) > width)
  return beyond < 0 ? line : line.slice(0, beyond)
}

function wordOf(signs: readonly Sign[]): MeasuredWord {
  return { signs, width: signs.reduce((sum, { width }) => sum + width, 0) }
}

function lineText(line: readonly Sign[]): string {
  return line.map(({ sign }) => sign).join('')
}

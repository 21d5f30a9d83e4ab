import type { FormRules } from './form-rules'

/** After a line, after a mark within a sentence that a space follows (none in a language without spaces), at a space. */
const places = { line: /\n/gu, mark: /[,;:،؛](?=\s)|[、，；：]/gu, space: /\s/gu } as const

/** A mark this early in the room leaves too much of it. */
const earliest = 1 / 3

/**
 * Where to cut a text that is longer than its room: after a line or at a comma, else at a space, else before the last character that
 * would be too much, never within one. Where it is not `forced`, only at a line or a comma, and 0 for nowhere.
 */
export function placeToCut(
  text: string,
  room: number,
  { newline }: Pick<FormRules, 'newline'>,
  forced: boolean,
): number {
  const most = lengthWithin(text, room, newline)
  const start = text.slice(0, most)
  const ends = (pattern: RegExp, least: number) =>
    [...start.matchAll(pattern)].map(({ index }) => index + 1).findLast((end) => end >= least) ?? 0
  const good = ends(places.line, most * earliest) || ends(places.mark, most * earliest)
  if (good > 0 || !forced) return good
  // The room may end right before a space.
  if (/^\s/u.test(text.slice(most))) return most
  return ends(places.space, 2) || characterEnd(text, most)
}

/** How many units of a text the room takes. */
function lengthWithin(text: string, room: number, newline: FormRules['newline']): number {
  let [length, count] = [0, 0]
  for (const unit of text) {
    count += unit === '\n' ? newline : unit.length
    if (count > room) return length
    length += unit.length
  }
  return length
}

/** The end of the last whole character, as it is drawn, within so many units; of one that is longer alone, its last sign. */
function characterEnd(text: string, most: number): number {
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
    text.slice(0, most + longestCharacter),
  )
  const [first, ...others] = [...characters].map(({ index }) => index)
  return others.findLast((end) => end <= most) ?? (first === undefined ? 0 : most)
}

/** No character that is drawn as one takes more units than this. */
const longestCharacter = 100

import type { Stretch } from '#letter/text/stretch'

/**
 * What a voice says for a written text. Each unit stays in its place, so that what the voice tells of the one is true of the
 * other: quotes are not named, and what is left open is a pause.
 */
export function textToSay(written: string): string {
  return written
    .replace(/[«»‹›“”„‟「」『』"]/g, ' ')
    .replace(/…/g, ',')
    .replace(/[\u00a0\u202f]/g, ' ')
}

/** The word that a voice begins at a place, with the apostrophe that ties it; null where there is none. */
export function wordAt(text: string, at: number): Stretch | null {
  const found = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu
  found.lastIndex = Math.max(0, at)
  const match = found.exec(text)
  return match ? { from: match.index, to: match.index + match[0].replace(/[’'-]+$/, '').length } : null
}

/** Where a stretch of a text lies in the pieces that make it up: a piece and a place in it, for each end. */
export function placesOf(lengths: readonly number[], { from, to }: Stretch): Readonly<{ from: Spot; to: Spot }> | null {
  const start = placeOf(lengths, from, false)
  const end = placeOf(lengths, to, true)
  return start && end ? { from: start, to: end } : null
}

type Spot = Readonly<{ piece: number; at: number }>

/** Between two pieces, a stretch starts in the next one and ends in the one before. */
function placeOf(lengths: readonly number[], at: number, isEnd: boolean): Spot | null {
  let before = 0
  for (const [piece, length] of lengths.entries()) {
    const inside = at - before
    if (inside < length || (isEnd && inside === length)) return { piece, at: inside }
    before += length
  }
  return null
}

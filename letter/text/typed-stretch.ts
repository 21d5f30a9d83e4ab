import type { Stretch } from './stretch'

/** A stretch of what was typed, and how many letters around it are the same as in what is said. */
export type TypedStretch = Stretch & Readonly<{ alike: number }>

/**
 * Where a stretch of a text as a letter says it stands in the text as it was typed, which may have other capitals, spaces, quotes and
 * apostrophes, and less at its ends. Of several places, the one with the most in common around it; null where there is none.
 */
export function typedStretch(said: string, { from, to }: Stretch, typed: string): TypedStretch | null {
  const shown = unitsOf(said)
  const written = unitsOf(typed)
  const first = shown.findIndex((unit) => unit.from >= from)
  const wanted = shown.filter((unit) => unit.from >= from && unit.to <= to)
  if (wanted.length === 0) return null
  const [sought] = wanted
  const places = written.flatMap(({ sign: begun }, at): readonly TypedStretch[] => {
    if (begun !== sought?.sign) return []
    const last = at + wanted.length - 1
    const [start, end] = [written[at], written[last]]
    if (!start || !end || !wanted.every(({ sign }, index) => written[at + index]?.sign === sign)) return []
    if (isInWord(typed, start.from) || isInWord(typed, end.to)) return []
    const before = inCommon(shown, first - 1, written, at - 1, -1)
    const after = inCommon(shown, first + wanted.length, written, last + 1, 1)
    return [{ from: start.from, to: end.to, alike: before + after }]
  })
  return places.reduce<TypedStretch | null>((best, one) => (best && best.alike >= one.alike ? best : one), null)
}

/** A letter with its accents, or another sign that is seen, in one form for all the ways to type it. */
type Unit = Stretch & Readonly<{ sign: string; isLetter: boolean }>

const unit = /\p{L}\p{M}*|[^\s\p{Default_Ignorable_Code_Point}]/gu
const word = /[\p{L}\p{M}\p{N}]/u

/** How many texts are remembered: the words to correct in a letter are looked for one by one in the same few. */
const remembered = 8
const known = new Map<string, readonly Unit[]>()

function unitsOf(text: string): readonly Unit[] {
  const found = known.get(text) ?? readUnits(text)
  if (known.size >= remembered) known.clear()
  known.set(text, found)
  return found
}

function readUnits(text: string): readonly Unit[] {
  return [...text.matchAll(unit)].flatMap(({ 0: sign, index }): readonly Unit[] => {
    const stretch = { from: index, to: index + sign.length }
    if (sign === '…') return ['.', '.', '.'].map((dot) => ({ ...stretch, sign: dot, isLetter: false }))
    return [{ ...stretch, sign: plain(sign), isLetter: /\p{L}/u.test(sign) }]
  })
}

function plain(sign: string): string {
  if (/[«»“”„]/u.test(sign)) return '"'
  if (/[’‘ʼ]/u.test(sign)) return "'"
  return sign.normalize('NFC').toLowerCase()
}

/** Whether a word goes on across this place. */
function isInWord(text: string, at: number): boolean {
  return word.test(text.charAt(at - 1)) && word.test(text.charAt(at))
}

/** Farther than this, nothing more is compared. */
const farthest = 200

/** How many letters follow one another in both, whatever is between them: the letter has marks that nobody typed, and none of the signs of a list. */
function inCommon(shown: readonly Unit[], i: number, written: readonly Unit[], j: number, step: 1 | -1): number {
  const next = (units: readonly Unit[], from: number) => {
    let at = from
    while (units[at]?.isLetter === false) at += step
    return at
  }
  let [a, b] = [next(shown, i), next(written, j)]
  let count = 0
  while (count < farthest && shown[a] && shown[a]?.sign === written[b]?.sign) {
    count += 1
    a = next(shown, a + step)
    b = next(written, b + step)
  }
  return count
}

import type { Stretch } from './stretch'

/** A stretch of what was typed, and how much around it is as in what is said: letters, whatever is between them, and signs of any kind right beside it. */
export type TypedStretch = Stretch & Readonly<{ alike: number; beside: number }>

/**
 * Where a stretch of a text as a letter says it stands in the text as it was typed, which may have other capitals, spaces, quotes and
 * apostrophes, and less at its ends. Of several places, the one with the most in common around it; null where there is none.
 */
export function typedStretch(said: string, { from, to }: Stretch, typed: string): TypedStretch | null {
  const { units: shown } = readOf(said)
  const { units: written, places: placesOf } = readOf(typed)
  const first = firstFrom(shown, from)
  const wanted = shown.slice(first, first + longestSign * (to - from)).filter((one) => one.to <= to)
  const places = (placesOf.get(wanted[0]?.sign ?? '') ?? []).flatMap((at): readonly TypedStretch[] => {
    const last = at + wanted.length - 1
    const [start, end] = [written[at], written[last]]
    if (!start || !end || !wanted.every(({ sign }, index) => written[at + index]?.sign === sign)) return []
    if (isInWord(typed, start.from) || isInWord(typed, end.to)) return []
    const around = (counted: Counted) =>
      inCommon(shown, first - 1, written, at - 1, -1, counted) +
      inCommon(shown, first + wanted.length, written, last + 1, 1, counted)
    return [{ from: start.from, to: end.to, alike: around(letters), beside: around(anything) }]
  })
  return places.toSorted(byLikeness)[0] ?? null
}

/** Orders places where something may have been typed, the likeliest first. */
export function byLikeness(a: TypedStretch, b: TypedStretch): number {
  return b.alike - a.alike || b.beside - a.beside
}

/** The first of the units that begins at a place or after it. */
function firstFrom(units: readonly Unit[], from: number): number {
  let [low, high] = [0, units.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.from ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** A letter with its accents, or another sign that is seen, in one form for all the ways to type it. */
type Unit = Stretch & Readonly<{ sign: string; isLetter: boolean }>

/** The units of a text, and where each sign is among them. */
type Read = Readonly<{ units: readonly Unit[]; places: ReadonlyMap<string, readonly number[]> }>

const unit = /\p{L}\p{M}*|[^\s\p{Default_Ignorable_Code_Point}]/gu
const word = /[\p{L}\p{M}\p{N}]/u

/** How many texts are remembered: the words to correct in a letter are looked for one by one in the same few. */
const remembered = 8
const known = new Map<string, Read>()

function readOf(text: string): Read {
  const found = known.get(text) ?? read(text)
  if (known.size >= remembered) known.clear()
  known.set(text, found)
  return found
}

function read(text: string): Read {
  const forms = new Map<string, Pick<Unit, 'sign' | 'isLetter'>>()
  const formOf = (sign: string) => {
    const form = forms.get(sign) ?? { sign: plain(sign), isLetter: /\p{L}/u.test(sign) }
    forms.set(sign, form)
    return form
  }
  const units = [...text.matchAll(unit)].flatMap(({ 0: sign, index }): Unit | readonly Unit[] => {
    const stretch = { from: index, to: index + sign.length }
    if (sign === '…') return ['.', '.', '.'].map((dot) => ({ ...stretch, sign: dot, isLetter: false }))
    return { ...stretch, ...formOf(sign) }
  })
  const places = new Map<string, number[]>()
  for (const [at, { sign }] of units.entries()) {
    const here = places.get(sign)
    if (here) here.push(at)
    else places.set(sign, [at])
  }
  return { units, places }
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

/** As many units as one sign makes at most: `…` is three dots. */
const longestSign = 3

/** What is compared, and how much of it at most. */
type Counted = Readonly<{ isCounted: (one: Unit) => boolean; most: number }>

const letters: Counted = { isCounted: ({ isLetter }) => isLetter, most: 200 }
const anything: Counted = { isCounted: () => true, most: 10 }

/**
 * How many of the units that count follow one another in both, whatever is between them: the letter has marks that nobody typed, and none of
 * the signs of a list.
 */
function inCommon(
  shown: readonly Unit[],
  i: number,
  written: readonly Unit[],
  j: number,
  step: 1 | -1,
  { isCounted, most }: Counted,
): number {
  const next = (units: readonly Unit[], from: number) => {
    let at = from
    for (let one = units[at]; one && !isCounted(one); one = units[at]) at += step
    return at
  }
  let [a, b] = [next(shown, i), next(written, j)]
  let count = 0
  while (count < most && shown[a] && shown[a]?.sign === written[b]?.sign) {
    count += 1
    a = next(shown, a + step)
    b = next(written, b + step)
  }
  return count
}

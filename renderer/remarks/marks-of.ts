import type { Sentence } from '#letter/parts/letter'
import type { Remark } from '#letter/check/remark'
import { letterSentences } from '#letter/parts/letter-sentences'
import type { FoundRemarks } from './use-remarks'

/** A stretch of a sentence, and whether it is marked. */
export type Stretch = Readonly<{ text: string; marked: boolean }>

/**
 * Where each sentence is marked, as plain text ("3-8 12-20"), so that a keystroke redraws no other sentence. A sentence that
 * changed since the check has no marks.
 */
export function marksOf({ all, letter }: FoundRemarks, sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const checked = new Map(letterSentences(letter).map(({ id, text }) => [id, text]))
  const marks = new Map<string, string>()
  const same = new Set(sentences.filter(({ id, text }) => checked.get(id) === text).map(({ id }) => id))
  for (const { place } of all) {
    if (place.kind !== 'sentence' || !same.has(place.id)) continue
    marks.set(place.id, `${marks.get(place.id) ?? ''} ${String(place.from)}-${String(place.to)}`.trim())
  }
  return marks
}

/** What is suggested about a sentence as it is now. */
export function remarksOn({ id, text }: Sentence, { all, letter }: FoundRemarks): readonly Remark[] {
  const same = letterSentences(letter).some((one) => one.id === id && one.text === text)
  return same ? all.filter(({ place }) => place.kind === 'sentence' && place.id === id) : []
}

/** A sentence cut where its marks begin and end. */
export function stretchesOf(text: string, marks: string): readonly Stretch[] {
  const ranges = marks.split(' ').filter(Boolean).map(rangeOf)
  const cuts = [0, ...ranges.flat(), text.length].filter((cut) => cut >= 0 && cut <= text.length)
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0
    return { text: text.slice(from, to), marked: ranges.some(([start, end]) => start <= from && to <= end) }
  })
}

function rangeOf(mark: string): readonly [number, number] {
  const [from, to] = mark.split('-').map(Number)
  return [from ?? 0, to ?? 0]
}

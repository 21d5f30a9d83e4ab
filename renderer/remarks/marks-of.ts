import type { Letter, Sentence } from '#letter/parts/letter'
import type { Remark } from '#letter/check/remark'
import { letterSentences } from '#letter/parts/letter-sentences'
import type { FoundRemarks } from './use-remarks'
import { isAboutWord } from './is-about-word'

/** Where a mark begins and ends in a sentence. */
export type Mark = readonly [from: number, to: number]

/** A piece of a sentence, and whether it is marked. */
export type MarkedText = Readonly<{ text: string; marked: boolean }>

const unmarked: readonly Mark[] = []

/**
 * Where each sentence is marked. A sentence has the same array of marks while nothing else is found, so that a keystroke
 * redraws no other sentence; one that changed since the check has none.
 */
export function marksOf({ all, letter }: FoundRemarks): (sentence: Sentence) => readonly Mark[] {
  const checked = new Map(letterSentences(letter).map(({ id, text }) => [id, text]))
  const marks = new Map<string, readonly Mark[]>()
  for (const { place } of all) {
    if (place.kind === 'sentence') marks.set(place.id, [...(marks.get(place.id) ?? []), [place.from, place.to]])
  }
  return ({ id, text }) => (checked.get(id) === text ? (marks.get(id) ?? unmarked) : unmarked)
}

/** What is suggested about a sentence as it is now. */
export function remarksOn({ id, text }: Sentence, { all, letter }: FoundRemarks): readonly Remark[] {
  const same = letterSentences(letter).some((one) => one.id === id && one.text === text)
  return same ? all.filter(({ place }) => place.kind === 'sentence' && place.id === id) : []
}

/** The suggestions about the words of a sentence of this letter that it still has, though it may have been corrected since the check. */
export function wordsOn(sentence: Sentence, letter: Letter, { all, letter: checked }: FoundRemarks): readonly Remark[] {
  const sameAnswer = ({ source }: Sentence) => source === sentence.source
  const [now, then] = [letter, checked].map((one) => letterSentences(one).filter(sameAnswer))
  const was = now?.length === then?.length ? then?.[now?.findIndex(({ id }) => id === sentence.id) ?? -1] : undefined
  return all.filter((remark) => isAboutWord(remark) && remark.place.kind === 'sentence' && remark.place.id === was?.id)
}

/** A sentence cut where its marks begin and end. */
export function markedTexts(text: string, marks: readonly Mark[]): readonly MarkedText[] {
  const cuts = [0, ...marks.flat(), text.length].filter((cut) => cut >= 0 && cut <= text.length)
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0
    return { text: text.slice(from, to), marked: marks.some(([start, end]) => start <= from && to <= end) }
  })
}

import { listSigns } from './list-signs'
import { sentencePatterns, type SentenceMarks } from './sentence-marks'
import { placeOfItem, splitSentences, type TypedSentence } from './split-sentences'
import type { Stretch } from './stretch'

/** A sentence as typed, with its id where it keeps one. */
export type KeptSentence = TypedSentence & Readonly<{ id?: string }>

type Kept = Stretch & Readonly<{ id: string }>

/** How many ends are tried for one sentence, and how long it can be: it is looked for while somebody types. */
const mostEnds = 12
const longest = 2000

/**
 * The sentences of a cleaned text as `splitSentences` cuts them, but for those that `idOf` knows: each stretch that could ever be one is asked
 * for, in order, with whether it begins the text, and stays whole with the id that it gets.
 */
export function splitKeeping(
  text: string,
  titles: readonly string[],
  marks: SentenceMarks,
  idOf: (stretch: string, isFirst: boolean) => string | undefined,
): readonly KeptSentence[] {
  return text.split('\n\n').flatMap((paragraph, index) => {
    const signs = listSigns(paragraph)
    const kept = keptIn(paragraph, signs, marks, (stretch, from) => idOf(stretch, index === 0 && from === 0))
    const said = kept.flatMap((one, at) => {
      const sign = signs.find(({ from, to }) => to === one.from && from >= (kept[at - 1]?.to ?? 0))
      const place = sign ? placeOfItem(sign) : {}
      return [
        ...between(paragraph.slice(kept[at - 1]?.to ?? 0, sign?.from ?? one.from), titles, marks),
        beginning({ text: paragraph.slice(one.from, one.to), place, id: one.id }, isLineAt(paragraph, sign ?? one)),
      ]
    })
    const [first, ...others] = [...said, ...between(paragraph.slice(kept.at(-1)?.to ?? 0), titles, marks)]
    return first ? [index > 0 ? { ...first, place: { ...first.place, begins: 'paragraph' } } : first, ...others] : []
  })
}

function between(text: string, titles: readonly string[], marks: SentenceMarks): readonly KeptSentence[] {
  const [first, ...others] = splitSentences(text.replace(/^(?:\n|\s(?! ))/u, '').trimEnd(), titles, marks)
  return first ? [beginning(first, /^\s*\n/u.test(text)), ...others] : []
}

function beginning(sentence: KeptSentence, isLine: boolean): KeptSentence {
  return isLine ? { ...sentence, place: { ...sentence.place, begins: 'line' } } : sentence
}

function isLineAt(paragraph: string, { from }: Stretch): boolean {
  return from > 0 && paragraph[from - 1] === '\n'
}

function keptIn(
  paragraph: string,
  signs: readonly Stretch[],
  marks: SentenceMarks,
  idOf: (stretch: string, from: number) => string | undefined,
): readonly Kept[] {
  const gaps = [...paragraph.matchAll(sentencePatterns(marks).boundary), ...paragraph.matchAll(/\n/g)]
  const starts = [...gaps.map(({ index, 0: gap }) => index + gap.length), ...signs.map(({ to }) => to)]
  const ends = inOrder([...gaps.map(({ index }) => index), paragraph.length])
  const kept: Kept[] = []
  for (const from of inOrder([0, ...starts])) {
    if (from < (kept.at(-1)?.to ?? 0)) continue
    for (const to of ends.filter((end) => end > from && end - from <= longest).slice(0, mostEnds)) {
      const id = idOf(paragraph.slice(from, to), from)
      if (id === undefined) continue
      kept.push({ from, to, id })
      break
    }
  }
  return kept
}

function inOrder(places: readonly number[]): readonly number[] {
  return [...new Set(places)].toSorted((one, other) => one - other)
}

import type { Sentence } from '../parts/letter'
import { indentAt } from '../text/list-signs'
import type { Place } from '../text/split-sentences'
import type { SentenceMarks } from '../text/sentence-marks'

/** A sentence before edits and typography, with its place in the answer that it was typed in. */
export type RawSentence = Sentence & Readonly<{ place: Place }>

/** Sentences that follow one another in one paragraph, one line under another (`close`), or one item of a list, after its `mark`. */
type Block = Readonly<{ sentences: readonly RawSentence[]; close?: true; mark?: string; level?: number }>

/** The sentences of one role, by the paragraphs, lines and items that they were typed in. A list ends with its answer. */
export function blocksOf(sentences: readonly RawSentence[]): readonly Block[] {
  const blocks: { sentences: RawSentence[]; close?: true; mark?: string; level?: number }[] = []
  for (const sentence of sentences) {
    const last = blocks.at(-1)
    const { begins, listed, mark, level } = sentence.place
    const isApart = last?.mark !== undefined && (!listed || last.sentences[0]?.source !== sentence.source)
    const isClose = begins === 'line' || (mark !== undefined && begins === undefined)
    if (last && begins === undefined && mark === undefined && !isApart) last.sentences.push(sentence)
    else
      blocks.push({
        sentences: [sentence],
        ...(isClose ? { close: true } : {}),
        ...(mark === undefined ? {} : { mark }),
        ...(level === undefined ? {} : { level }),
      })
  }
  return blocks
}

/** Sentences as they would be typed in one answer, by lines and paragraphs. */
export function typedText(sentences: readonly RawSentence[], { spaced }: Pick<SentenceMarks, 'spaced'>): string {
  return blocksOf(sentences)
    .map(({ sentences: block, close, mark, level = 0 }, index) => {
      const text = block.map((sentence) => sentence.text).join(spaced ? ' ' : '')
      const before = index === 0 ? '' : close ? '\n' : '\n\n'
      return `${before}${mark === undefined ? '' : `${indentAt(level)}${mark} `}${text}`
    })
    .join('')
}

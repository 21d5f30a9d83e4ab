import type { RawParagraph } from './body'
import type { Draft } from './draft'
import type { Sentence } from './letter'

/** What a short letter says first; what is not named here is said only in a full one. */
const shortOrder: readonly string[] = [
  ...['what', 'thanked', 'why', 'gesture', 'ask', 'purpose', 'turn', 'reply', 'pass-on'],
  ...['moment', 'extra', 'effect', 'idea', 'meaning', 'expected'],
]
const twoLines: readonly string[] = ['purpose', 'what', 'why', 'thanked', 'gesture']

/** The most words of a short letter's body. */
export const shortWords = 90

/** The paragraphs as far as the length goes: sentences are left out whole, never cut, and stay in the draft. */
export function keepLength(paragraphs: readonly RawParagraph[], length: Draft['length']): readonly RawParagraph[] {
  if (length === 'full') return paragraphs
  const all = paragraphs.flatMap(({ sentences }) => sentences)
  const kept = new Set(length === 'two-lines' ? oneOfEach(all) : withinWords(all))
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.filter((sentence) => kept.has(sentence)),
  }))
}

/** How many words a text has, as a reader counts them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*/gu)?.length ?? 0
}

/** The first sentence of each essential answer. */
function oneOfEach(sentences: readonly Sentence[]): Sentence[] {
  return twoLines.flatMap((source) => sentences.find((sentence) => sentence.source === source) ?? [])
}

function withinWords(sentences: readonly Sentence[]): Sentence[] {
  const ranked = shortOrder.flatMap((source) => sentences.filter((sentence) => sentence.source === source))
  const kept: Sentence[] = []
  let words = 0
  for (const sentence of ranked) {
    words += wordCount(sentence.text)
    if (words > shortWords && kept.length > 1) break
    kept.push(sentence)
  }
  return kept
}

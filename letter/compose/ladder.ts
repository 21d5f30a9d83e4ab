import type { RawParagraph } from './body'
import type { Draft } from '../draft/draft'
import type { Sentence } from '../parts/letter'

/** What a short letter says first; what is not named here is said only in a full one. */
const shortOrder: readonly string[] = [
  ...['recall', 'recall-untitled', 'since.no-answer', 'since.no-help', 'since.in-part', 'since.good'],
  ...['asked', 'missing', 'helped', 'reply-again'],
  ...['what', 'thanked', 'ask', 'why', 'gesture', 'about', 'purpose', 'turn', 'reply'],
  ...['moment', 'extra', 'effect', 'idea', 'meaning', 'expected'],
]
/** What a letter of two lines says: what went wrong or right, what is asked, and how one comes to it. */
const essential: readonly string[] = ['thanked', 'what', 'ask', 'gesture', 'why', 'helped', 'asked', 'missing']
const alwaysSaid: readonly string[] = ['about', 'purpose', 'recall', 'recall-untitled', 'reply', 'reply-again']

/** The most words of the writer's in a two-line letter. */
const twoLineWords = 55

/** The most words of a short letter's body. */
export const shortWords = 90

/** The paragraphs as far as the length goes: sentences are left out whole, never cut, and stay in the draft. */
export function keepLength(paragraphs: readonly RawParagraph[], length: Draft['length']): readonly RawParagraph[] {
  if (length === 'full') return paragraphs
  const all = paragraphs.flatMap(({ sentences }) => sentences)
  const kept = new Set(length === 'two-lines' ? essentials(all) : withinWords(all))
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.filter((sentence) => kept.has(sentence)),
  }))
}

/** How many words a text has, as a reader counts them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*/gu)?.length ?? 0
}

/**
 * Of each essential answer the first sentence; then, as far as the words go, the last one of what happened, which tells what went wrong,
 * and the others in their order; with the opening and the ask of the app if there are any.
 */
function essentials(sentences: readonly Sentence[]): readonly Sentence[] {
  const said = essential.map((source) => sentences.filter((sentence) => sentence.source === source))
  const kept = new Set(said.flatMap(([first]) => first ?? []))
  const hasRoomFor = (sentence: Sentence) => words([...kept, sentence]) <= twoLineWords
  const wrong = sentences.findLast(({ source }) => source === 'what')
  if (wrong && hasRoomFor(wrong)) kept.add(wrong)
  for (const sentence of said.flat().filter((one) => !kept.has(one))) {
    if (!hasRoomFor(sentence)) break
    kept.add(sentence)
  }
  return [...sentences.filter(({ source }) => alwaysSaid.includes(source)), ...kept]
}

function words(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + wordCount(text), 0)
}

function withinWords(sentences: readonly Sentence[]): readonly Sentence[] {
  const ranked = shortOrder.flatMap((source) => sentences.filter((sentence) => sentence.source === source))
  const kept: Sentence[] = []
  for (const sentence of ranked) {
    if (kept.length > 1 && words([...kept, sentence]) > shortWords) break
    kept.push(sentence)
  }
  return kept
}

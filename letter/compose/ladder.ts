import type { RawParagraph } from './body'
import type { Draft } from '../draft/draft'
import type { Sentence } from '../parts/letter'

/** What a short letter says first; what is not named here is said only in a full one. */
const shortOrder: readonly string[] = [
  ...['recall', 'recall-untitled', 'since.no-answer', 'since.no-help', 'since.in-part', 'since.good'],
  ...['asked', 'missing', 'helped', 'again', 'again-rest', 'reply-again'],
  ...['what', 'thanked', 'why', 'gesture', 'ask', 'purpose', 'turn', 'reply', 'pass-on'],
  ...['moment', 'extra', 'effect', 'idea', 'meaning', 'expected'],
]
const essential: readonly string[] = ['thanked', 'what', 'gesture', 'why', 'helped', 'asked', 'missing']
const purposes: readonly string[] = ['purpose', 'recall', 'recall-untitled']

/** The most words of the writer's in a two-line letter. */
const twoLineWords = 45

/** The most words of a short letter's body. */
export const maybeNames = 90

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

/** The first sentence of each essential answer, then more of them as far as the words go, with the purpose if there is one. */
function essentials(sentences: readonly Sentence[]): readonly Sentence[] {
  const said = essential.map((source) => sentences.filter((sentence) => sentence.source === source))
  const kept = said.flatMap(([first]) => first ?? [])
  for (const sentence of said.flatMap(([, ...more]) => more)) {
    if (words([...kept, sentence]) > twoLineWords) break
    kept.push(sentence)
  }
  return [...sentences.filter(({ source }) => purposes.includes(source)), ...kept]
}

function words(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + wordCount(text), 0)
}

function withinWords(sentences: readonly Sentence[]): readonly Sentence[] {
  const ranked = shortOrder.flatMap((source) => sentences.filter((sentence) => sentence.source === source))
  const kept: Sentence[] = []
  for (const sentence of ranked) {
    if (kept.length > 1 && words([...kept, sentence]) > maybeNames) break
    kept.push(sentence)
  }
  return kept
}

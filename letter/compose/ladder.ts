import type { RawParagraph } from './body'
import type { RawSentence } from './typed-blocks'
import type { Draft } from '../draft/draft'

/** What a short letter says first; what is not named here is said only in a full one. */
const shortOrder: readonly string[] = [
  ...[
    'recall',
    'recall-untitled',
    'asked-then',
    'asked-by',
    'since.no-answer',
    'since.no-help',
    'since.in-part',
    'since.good',
  ],
  ...['asked', 'missing', 'helped', 'refund-rest', 'reply-about', 'reply-again'],
  ...['what', 'thanked', 'ask', 'why', 'gesture', 'about', 'listing', 'for-whom', 'purpose', 'turn', 'reply'],
  ...['moment', 'extra', 'effect', 'idea', 'meaning', 'expected'],
]
/** What a letter of two lines says, by source: what went wrong or right, what is asked, and how one comes to it. */
export const essential: readonly string[] = ['thanked', 'what', 'ask', 'gesture', 'why', 'helped', 'asked', 'missing']
const alwaysSaid: readonly string[] = [
  'about',
  'listing',
  'purpose',
  'recall',
  'recall-untitled',
  'asked-then',
  'asked-by',
  'reply',
  'refund-rest',
  'reply-about',
  'reply-again',
]

/** The most words of the writer's in a two-line letter. */
const twoLineWords = 55

/** The most words of a short letter's body. */
export const shortWords = 90

/** What is left out or stays together: a sentence, with the list that it leads to. */
type Unit = Readonly<{ source: string; sentences: readonly RawSentence[] }>

/**
 * The paragraphs as far as the length goes: sentences are left out whole, a list with what leads to it, and stay in the draft. `asks`
 * tells of a text whether it asks for something, which is said at every length.
 */
export function keepLength(
  paragraphs: readonly RawParagraph[],
  length: Draft['length'],
  asks: (text: string) => boolean,
): readonly RawParagraph[] {
  if (length === 'full') return paragraphs
  const all = unitsOf(paragraphs.flatMap(({ sentences }) => sentences))
  const units = length === 'two-lines' ? essentials(all, asks) : withinWords(all, asks)
  const kept = new Set(units.flatMap(({ sentences }) => sentences))
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.filter((sentence) => kept.has(sentence)),
  }))
}

/** How early a letter that grows says what comes from a source: 0 for first, the highest for what only a full one says. */
export function rungOf(source: string): number {
  const rung = shortOrder.indexOf(source)
  return rung < 0 ? shortOrder.length : rung
}

/** How many words a text has, as a reader counts them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*/gu)?.length ?? 0
}

function unitsOf(sentences: readonly RawSentence[]): readonly Unit[] {
  const units: { source: string; sentences: RawSentence[] }[] = []
  for (const sentence of sentences) {
    const last = units.at(-1)
    if (sentence.place.listed && last?.source === sentence.source) last.sentences.push(sentence)
    else units.push({ source: sentence.source, sentences: [sentence] })
  }
  return units
}

/**
 * Of each essential answer the first sentence; then, as far as the words go, what is asked, the last one of what happened, which tells what
 * went wrong, and the others in their order; with the opening and the ask of the app if there are any.
 */
function essentials(units: readonly Unit[], asks: (text: string) => boolean): readonly Unit[] {
  const kept = neverLeftOut(units, asks, twoLineWords)
  for (const unit of essential.flatMap((source) => units.filter((one) => one.source === source && !kept.has(one)))) {
    if (words([...kept, unit]) > twoLineWords) break
    kept.add(unit)
  }
  return [...units.filter(({ source }) => alwaysSaid.includes(source)), ...kept]
}

/** What is never left out: the first sentence of each essential answer, and where there is room the last that asks, and the last of what happened. */
function neverLeftOut(units: readonly Unit[], asks: (text: string) => boolean, most: number): Set<Unit> {
  const kept = new Set(essential.flatMap((source) => units.find((unit) => unit.source === source) ?? []))
  const happened = units.filter(({ source }) => source === 'what')
  const asking = happened.findLast(({ sentences }) => sentences.some(({ text }) => asks(text)))
  for (const unit of [asking, happened.at(-1)]) if (unit && words([...kept, unit]) <= most) kept.add(unit)
  return kept
}

function words(units: readonly Unit[]): number {
  return units.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + wordCount(text), 0)
}

/** What a letter of two lines never leaves out, then the others in their order as far as the words go. */
function withinWords(units: readonly Unit[], asks: (text: string) => boolean): readonly Unit[] {
  const kept = neverLeftOut(units, asks, shortWords)
  const ranked = shortOrder.flatMap((source) => units.filter((unit) => unit.source === source && !kept.has(unit)))
  for (const unit of ranked) {
    if (kept.size > 1 && words([...kept, unit]) > shortWords) break
    kept.add(unit)
  }
  return [...kept]
}

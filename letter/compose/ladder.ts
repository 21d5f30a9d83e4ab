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
  ...[
    'what',
    'thanked',
    'ask',
    'why',
    'gesture',
    'about',
    'listing',
    'for-whom',
    'for-whom-too',
    'as-parent',
    'purpose',
    'turn',
    'reply',
  ],
  ...['moment', 'extra', 'effect', 'idea', 'meaning', 'expected'],
]
/** What a letter of two lines says, by source: what went wrong or right, what is asked, and how one comes to it. */
export const essential: readonly string[] = ['thanked', 'what', 'ask', 'gesture', 'why', 'helped', 'asked', 'missing']
const alwaysSaid: readonly string[] = [
  'about',
  'for-whom',
  'for-whom-too',
  'as-parent',
  'listing',
  'purpose',
  'recall',
  'recall-untitled',
  'asked-then',
  'asked-by',
  'since.no-answer',
  'since.no-help',
  'since.good',
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

/** What is known of a text: whether it asks for something, asks a question, or is counted among several things (`Second, …`). */
type Reads = (text: string) => Readonly<Record<Known, boolean>>
type Known = 'isRequest' | 'isQuestion' | 'isCounted'

/**
 * The paragraphs as far as the length goes: sentences are left out whole, a list with what leads to it, and stay in the draft. What is
 * asked, as `reads` tells it of a text, is said at every length.
 */
export function keepLength(
  paragraphs: readonly RawParagraph[],
  length: Draft['length'],
  reads: Reads,
): readonly RawParagraph[] {
  if (length === 'full') return paragraphs
  const all = unitsOf(paragraphs.flatMap(({ sentences }) => sentences))
  const units = length === 'two-lines' ? essentials(all, reads) : withinWords(all, reads)
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

/** What is never left out, then the other essential sentences in their order as far as the words go; with the opening and the ask of the app if there are any. */
function essentials(units: readonly Unit[], reads: Reads): readonly Unit[] {
  const kept = neverLeftOut(units, reads, twoLineWords)
  for (const unit of essential.flatMap((source) => units.filter((one) => one.source === source && !kept.has(one)))) {
    if (words([...kept, unit]) > twoLineWords) break
    kept.add(unit)
  }
  return [...units.filter(isAlwaysSaid), ...kept]
}

/**
 * What is never left out: the first sentence of each essential answer, and what is asked; and where there is room, what the story asks, the
 * last that it tells before it asks, and its last.
 */
function neverLeftOut(units: readonly Unit[], reads: Reads, most: number): Set<Unit> {
  const kept = new Set(essential.flatMap((source) => units.find((unit) => unit.source === source) ?? []))
  const requests = units.filter(({ source }) => source === 'ask' || source === 'asked')
  const asked = lastAsking(requests.length > 0 ? requests : units.filter((unit) => !isAlwaysSaid(unit)), reads)
  if (asked) kept.add(asked)
  const happened = units.filter(({ source }) => source === 'what')
  const asking = happened.findLast((unit) => says(unit, reads, 'isRequest'))
  const told = happened.slice(0, asking && happened.indexOf(asking)).findLast((unit) => !says(unit, reads, 'isRequest'))
  for (const unit of happened) if (says(unit, reads, 'isCounted')) kept.add(unit)
  for (const unit of [asking, told, happened.at(-1)]) if (unit && words([...kept, unit]) <= most) kept.add(unit)
  return kept
}

function isAlwaysSaid({ source }: Unit): boolean {
  return alwaysSaid.includes(source)
}

/** The last that asks for something, else the last that asks a question: with one of them, the app does not ask for a reply. */
function lastAsking(units: readonly Unit[], reads: Reads): Unit | undefined {
  const last = (what: 'isRequest' | 'isQuestion') => units.findLast((unit) => says(unit, reads, what))
  return last('isRequest') ?? last('isQuestion')
}

function says({ sentences }: Unit, reads: Reads, what: Known): boolean {
  return sentences.some(({ text }) => reads(text)[what])
}

function words(units: readonly Unit[]): number {
  return units.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + wordCount(text), 0)
}

/** What a short letter says: what is never left out, with the opening and the ask of the app, then the others in their order as far as the words go. */
function withinWords(units: readonly Unit[], reads: Reads): readonly Unit[] {
  const kept = new Set([...units.filter(isAlwaysSaid), ...neverLeftOut(units, reads, shortWords)])
  const ranked = shortOrder.flatMap((source) => units.filter((unit) => unit.source === source && !kept.has(unit)))
  for (const unit of ranked) {
    if (kept.size > 1 && words([...kept, unit]) > shortWords) break
    kept.add(unit)
  }
  return [...kept]
}

/**
 * What it meant to the writer, where the app says it in one sentence, stands at the end of what was told; so do two of the app's, or a short
 * one of the writer's, after little. After a list they don't.
 */
export function joinWhatItMeant(paragraphs: readonly RawParagraph[]): readonly RawParagraph[] {
  return paragraphs.reduce<readonly RawParagraph[]>((before, paragraph) => {
    const told = before.at(-1)
    const end = told?.sentences.at(-1)
    const isList = end?.place.mark !== undefined || end?.place.listed === true
    if (!told || !end || isList || !goesWith(told, paragraph)) return [...before, paragraph]
    return [...before.slice(0, -1), { ...told, sentences: [...told.sentences, ...paragraph.sentences] }]
  }, [])
}

const meant: ReadonlySet<string> = new Set(['effect', 'difference'])

/** The most words that are told, and that a sentence of the writer's has, for what it meant to make no paragraph of its own. */
const [mostTold, mostMeant] = [45, 20]

function goesWith(told: RawParagraph, { role, sentences }: RawParagraph): boolean {
  const [first, ...others] = sentences
  if (!first || !meant.has(role)) return false
  const isApp = sentences.every(({ origin }) => origin === 'app')
  if (isApp && others.length === 0) return true
  if (role !== 'effect' || others.length > 1 || wordsOf(told) > mostTold) return false
  return isApp || (others.length === 0 && first.place.mark === undefined && wordCount(first.text) <= mostMeant)
}

function wordsOf({ sentences }: RawParagraph): number {
  return sentences.reduce((sum, { text }) => sum + wordCount(text), 0)
}

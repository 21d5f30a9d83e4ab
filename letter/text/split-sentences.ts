import { beginsLarge, signsOfLines, type ListSign } from './list-signs'
import { answers, remembered } from './remembered'
import { sentencePatterns, type SentenceMarks } from './sentence-marks'

/** Where a sentence stands in what was typed. */
export type Place = Readonly<{
  /** What it is the first of; absent where it goes on in its line. */
  begins?: 'line' | 'paragraph'
  /** Whether it stands in the item of a list. */
  listed?: true
  /** The sign of the item that it begins: `–`, `•`, `2.` */
  mark?: string
  /** How deep that item stands under others. */
  level?: number
}>

/** A sentence as typed, its line breaks in it, without the sign of its list. */
export type TypedSentence = Readonly<{ text: string; place: Place }>

/** Signs that say something by themselves: letters, figures and drawings. */
const saying = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u

const initial = /(?:^|[\s(]|\p{Lu}\.-)\p{Lu}\.$/u

/** Whether a text says anything at all: signs alone do not. */
export function saysSomething(text: string): boolean {
  return saying.test(text)
}

/**
 * The sentences of a cleaned text, in order, and where each stands: in a line, a paragraph, a list. A title ("M. Roy"), an initial or
 * an abbreviation ends none, and neither does a line that no mark ends. A text that says nothing has none.
 */
export function splitSentences(
  text: string,
  titles: readonly string[],
  marks: SentenceMarks,
): readonly TypedSentence[] {
  return split(text, { titles, marks }, titles.join('|'))
}

type Rules = Readonly<{ titles: readonly string[]; marks: SentenceMarks }>

const split = remembered(splitAnew, ({ marks }: Rules) => marks, answers)

function splitAnew(text: string, { titles, marks }: Rules): readonly TypedSentence[] {
  if (!saysSomething(text)) return []
  return text.split('\n\n').flatMap((paragraph, index) =>
    blocksOf(paragraph).flatMap(({ sign, text: block }, at) => {
      const begins = at > 0 ? ('line' as const) : index > 0 ? ('paragraph' as const) : undefined
      const place: Place = { ...(begins && { begins }), ...(sign && placeOfItem(sign)) }
      return sentencesOf(block, titles, marks).map((sentence, order) =>
        order === 0 ? { ...sentence, place } : sign ? inItem(sentence) : sentence,
      )
    }),
  )
}

/** Whether the stop at the end of a text may end no sentence, whatever follows. */
export function endsWithAbbreviation(text: string, titles: readonly string[], { leading }: SentenceMarks): boolean {
  return (
    initial.test(text) ||
    titles.some((title) => title.endsWith('.') && endsWithWord(text, title)) ||
    leading.includes(lastWord(text))
  )
}

function inItem({ text, place }: TypedSentence): TypedSentence {
  return { text, place: { ...place, listed: true } }
}

/** Where a sentence stands that begins an item. */
export function placeOfItem({ mark, level }: ListSign): Place {
  return { mark, listed: true, ...(level > 0 ? { level } : {}) }
}

/** The lines of a paragraph, those of an item apart from the others: a line that begins small goes on in its item. */
function blocksOf(paragraph: string): readonly Readonly<{ sign: ListSign | null; text: string }>[] {
  const blocks: { sign: ListSign | null; text: string }[] = []
  const signs = signsOfLines(paragraph)
  let from = 0
  for (const [index, line] of paragraph.split('\n').entries()) {
    const sign = signs[index] ?? null
    const last = blocks.at(-1)
    if (sign) blocks.push({ sign, text: line.slice(sign.to - from) })
    else if (last && !(last.sign && beginsLarge(line))) last.text += `\n${line}`
    else blocks.push({ sign, text: line })
    from += line.length + 1
  }
  return blocks
}

function sentencesOf(text: string, titles: readonly string[], marks: SentenceMarks): readonly TypedSentence[] {
  const sentences: TypedSentence[] = []
  let from = 0
  let place: Place = {}
  for (const { index, 0: gap } of text.matchAll(sentencePatterns(marks).boundary)) {
    const before = text.slice(from, index)
    const isLine = gap.includes('\n')
    if (!isBoundary(before, text.slice(index + gap.length, index + gap.length + near), isLine, titles, marks)) continue
    sentences.push({ text: before, place })
    from = index + gap.length
    place = isLine ? { begins: 'line' } : {}
  }
  return [...sentences, { text: text.slice(from), place }]
}

/** How much of what stands at each side is looked at: a long text must not be read again for each of its sentences. */
const near = 200

/** A line that follows a mark begins a sentence whatever its first letter; within a line a small letter does only after a plain stop. */
function isBoundary(
  before: string,
  after: string,
  isLine: boolean,
  titles: readonly string[],
  marks: SentenceMarks,
): boolean {
  if (!marks.spaced) return true
  const end = before.slice(-near)
  if (endsWithAbbreviation(end, titles, marks) || /^\d{1,2}\.$/.test(end)) return false
  const { first, stopped, opening } = sentencePatterns(marks)
  const [line = ''] = after.split('\n', 1)
  const [, opened = ''] = opening.exec(line) ?? []
  const isCapital = /^\p{Lu}|^\p{Lo}/u.test(line.slice(opened.length))
  if (!isCapital && marks.trailing.includes(lastWord(end))) return false
  if (isLine) return saysSomething(line)
  if (first.test(line)) return true
  return /^\p{Ll}/u.test(line) && stopped.test(end) && !/\.[\p{L}-]/u.test(lastWord(end))
}

function lastWord(text: string): string {
  return /[\p{L}\p{N}\p{M}.°-]*$/u.exec(text.slice(-30))?.[0].toLowerCase() ?? ''
}

function endsWithWord(text: string, word: string): boolean {
  return text === word || [' ', '\u00a0', '\n', '('].some((before) => text.endsWith(`${before}${word}`))
}

import type { Remark } from './remark'
import { onSentence } from './make-remark'
import type { Language } from '../language/language'
import { isWriters, type Reading, type ReadSentence } from './reading'

const marks = /[!?](?:\s*[!?])+/gu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:['’\s,-]+(?:\p{Lu}{1,2}['’\s,-]+)?\p{Lu}{3,})+(?![\p{L}\p{N}])/gu
const quoted = /«[^»]*»|“[^”]*”/gu

/**
 * Sentences that shout: words in capitals, marks in a row. A sign that is quoted, a name, a code or an acronym does not, and the
 * marks of a thank-you are joy. Words are made small in one click only where the language itself writes each of them so, as
 * others may be names.
 */
export function shoutingRemarks(reading: Reading): readonly Remark[] {
  const calm = new Set([...reading.data.acronyms, ...namesInCapitals(reading)])
  return reading.sentences
    .filter(isWriters)
    .flatMap((read) => [...capitalRemark(read, calm, reading.language), ...markRemark(read)])
}

function capitalRemark(read: ReadSentence, calm: ReadonlySet<string>, language: Language): readonly Remark[] {
  const { id, text } = read.sentence
  const inQuotes = Array.from(text.matchAll(quoted), ({ index, 0: all }) => [index, index + all.length] as const)
  const runs = [...text.matchAll(capitals)].filter(
    ({ index, 0: run }) =>
      shouts(run, text.slice(0, index), calm, language) && !inQuotes.some(([from, to]) => index >= from && index < to),
  )
  const [first] = runs
  if (!first) return []
  const place = { from: first.index, to: first.index + first[0].length }
  if (!runs.every(({ 0: run }) => areSmall(loudIn(run, calm), language))) return [onSentence('capitals', read, place)]
  const starts = new Set(runs.map(({ index }) => index))
  const lowered = text.replace(capitals, (run: string, at: number) =>
    starts.has(at) ? lower(run, calm, language.tag) : run,
  )
  return [onSentence('capitals', read, place, { change: { kind: 'rewrite', sentence: id, text: lowered } })]
}

function markRemark(read: ReadSentence): readonly Remark[] {
  const { id, text } = read.sentence
  if (read.praise) return []
  const first = text.matchAll(marks).next().value
  if (!first) return []
  const calmed = text.replace(marks, (run) => (run.includes('?') ? '?' : '!'))
  const change = { kind: 'rewrite', sentence: id, text: calmed } as const
  return [onSentence('marks', read, { from: first.index, to: first.index + first[0].length }, { change })]
}

/** Two words that could be written in small letters, which are no name: the language writes them small, or one of them is in no name. */
function shouts(run: string, before: string, calm: ReadonlySet<string>, language: Language): boolean {
  const loud = loudIn(run, calm)
  if (loud.length < 2 || language.check.titles.some((title) => before.trimEnd().endsWith(title))) return false
  return (
    areSmall(loud, language) ||
    capitalsIn(run).some((word) => isInNoName(word.toLocaleLowerCase(language.tag), language))
  )
}

/** Some alphabets have no small letters. */
function loudIn(run: string, calm: ReadonlySet<string>): readonly string[] {
  return capitalsIn(run).filter((word) => word.length >= 3 && !calm.has(word) && !/\p{Lu}/u.test(word.toLowerCase()))
}

function isInNoName(word: string, { check, afterFrame, particles }: Language): boolean {
  const isCommon = check.common.includes(word) || afterFrame.lower.includes(word)
  return isCommon && !particles.people.includes(word) && !particles.places.includes(word)
}

function areSmall(words: readonly string[], language: Language): boolean {
  const small =
    smallWords.get(language) ??
    smallWordsIn([language.phrases, language.questions, language.check, language.afterFrame])
  smallWords.set(language, small)
  return words.every((word) => small.has(word.toLocaleLowerCase(language.tag)))
}

const smallWords = new WeakMap<Language, ReadonlySet<string>>()

/** The words that the texts of a value have in small letters. */
function smallWordsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set(value.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu))
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((one) => [...smallWordsIn(one)]))
}

function lower(run: string, calm: ReadonlySet<string>, tag: string): string {
  return run.replace(/\p{Lu}+/gu, (word) => (calm.has(word) ? word : word.toLocaleLowerCase(tag)))
}

function namesInCapitals({ draft: { writer, helper, recipient } }: Reading): readonly string[] {
  return [writer, helper, recipient].flatMap(({ name, organisation, city }) =>
    capitalsIn(`${name} ${organisation} ${city}`),
  )
}

function capitalsIn(text: string): readonly string[] {
  return text.match(/\p{Lu}+/gu) ?? []
}

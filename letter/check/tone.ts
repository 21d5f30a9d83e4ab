import type { Remark } from './remark'
import { tokensOf } from '../reading/tokens'
import type { Stretch } from '../text/stretch'
import { onSentence } from './make-remark'
import { beginsIn, quotedIn } from '../text/quoted'
import { isWriters, type Reading, type ReadSentence } from './reading'
import type { CheckData } from '../language/check-data'
import type { Language } from '../language/language'
import { oneOf } from '../reading/blanks'
import { toneReasons, type ToneReason } from '../language/reasons'

/** Words that would hurt even in a thank-you. */
const alwaysHurting: readonly ToneReason[] = ['insult', 'identity']

/** How far from “he called me” an insult still is what he said. */
const farthest = 6

/** Words that weaken a letter, at most one remark of each kind on a sentence. */
export function toneRemarks({ sentences, language }: Reading): readonly Remark[] {
  return sentences.filter(isWriters).flatMap((read) => {
    const reasons = read.praise ? alwaysHurting : toneReasons
    const found = reasons.flatMap((reason) => firstFound(reason, read, language))
    return found.filter((one) => !found.some((other) => isPartOf(one, other)))
  })
}

/** Whether the words of a remark are among those of another on the same sentence: what is put right there is put right here. */
function isPartOf({ place: a }: Remark, { place: b }: Remark): boolean {
  if (a.kind !== 'sentence' || b.kind !== 'sentence') return false
  return b.from <= a.from && a.to <= b.to && b.to - b.from > a.to - a.from
}

function firstFound(reason: ToneReason, read: ReadSentence, language: Language): readonly Remark[] {
  const { text } = read.sentence
  const data = language.check
  const excuses = (list: string, insult: Stretch) =>
    read.matches.some((match) => {
      if (match.list !== list) return false
      const between = text.slice(Math.min(match.to, insult.to), Math.max(match.from, insult.from))
      return !apart(reason, language).test(match.to <= insult.from ? withoutAside(between, data) : between)
    })
  for (const match of read.matches) {
    const group = /^tone\.(\d+)$/.exec(match.list)?.[1]
    const found = group === undefined ? undefined : data.tone[Number(group)]
    if (found?.reason !== reason || excuses(`unless.${group}`, match)) continue
    const mayBeReported = alwaysHurting.includes(reason) || beginsIn(match, quotedIn(text))
    if (mayBeReported && (isReported(read, match, data) || isTitle(text, match))) continue
    return [onSentence(reason, read, match, { words: { weaker: found.weaker, stronger: found.stronger } })]
  }
  return []
}

/**
 * What parts a word from what excuses it: a mark, or a word that turns. What is said of every time takes all of its sentence, “Each time
 * I come, you help.”
 */
function apart(reason: ToneReason, language: Pick<Language, 'turnWords' | 'check'>): RegExp {
  const patterns = made.get(language.check) ?? partsOf(language)
  made.set(language.check, patterns)
  return reason === 'generalising' ? patterns.sentences : patterns.clauses
}

function partsOf({ turnWords = [] }: Pick<Language, 'turnWords'>) {
  const turns = turnWords.length > 0 ? `|(?<!\\p{L})(?:${oneOf(turnWords)})(?!\\p{L})` : ''
  return {
    clauses: new RegExp(`[,;:.!?…()]\\s${turns}`, 'iu'),
    sentences: new RegExp(`[;:.!?…()]\\s${turns}`, 'iu'),
  }
}

/** The most words of an aside: “, a thief and an”. */
const longestAside = 4

/** The most words that stand between the commas of an aside: “, in front of the whole line,”. */
const longestBetween = 6

/** What follows a verb of saying, without an aside before what is said: “told, in front of everybody, that I was an idiot”. */
function afterAside(text: string, data: CheckData): string {
  return text.replace(/^,\s([^,.;:!?…]*),(?=\s)/u, (all, said: string) =>
    isAside(said, data, longestBetween) ? '' : all,
  )
}

/** What stands between an excuse and a word, without the commas of an aside: “I felt stupid, like an idiot.” */
function withoutAside(between: string, data: CheckData): string {
  const comma = between.search(/,\s/)
  return comma !== -1 && isAside(between.slice(comma), data) ? between.replaceAll(/,(?=\s)/g, '') : between
}

/** Whether what follows a comma goes on with what was said: it is short, and says nothing of somebody. */
function isAside(text: string, { is, you }: CheckData, most = longestAside): boolean {
  const words = tokensOf(text).map(({ word }) => word)
  return words.length <= most && !words.some((word) => is.includes(word) || you.includes(word))
}

const made = new WeakMap<CheckData, ReturnType<typeof partsOf>>()

/** How far before an insult a title that it ends can begin. */
const longestTitle = 40

/** “The novel The Idiot”: a short word and one with capitals within a sentence name something. */
function isTitle(text: string, { from }: Stretch): boolean {
  return (
    /[^.!?…]\s\p{Lu}\p{Ll}{0,2}[\s’']$/u.test(text.slice(Math.max(0, from - longestTitle), from)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(from))
  )
}

/**
 * “He said I was a thief” tells what somebody said, and so does what it goes on with, “a liar, a thief”; “they say you are thieves” still
 * hurts the reader, but between quotes.
 */
function isReported(read: ReadSentence, insult: Stretch, data: CheckData): boolean {
  const { sentence, matches } = read
  const isSaid = reportsOf(read, data)
  if (isSaid(insult)) return true
  const before = matches.filter(({ list, to }) => list.startsWith('tone.') && to <= insult.from)
  return before.some((one) => {
    const between = sentence.text.slice(one.to, insult.from)
    return /^,?\s/u.test(between) && !/[.;:!?]/u.test(between) && isAside(between, data) && isSaid(one)
  })
}

/** What tells of a word whether somebody else said it. */
function reportsOf({ sentence: { text }, matches }: ReadSentence, data: CheckData) {
  const quotes = quotedIn(text)
  return (insult: Stretch): boolean => {
    const quoted = beginsIn(insult, quotes)
    return matches.some(({ list, from, to }) => {
      if (list !== 'reported' || from > insult.from) return false
      if (quoted) return true
      const before = afterAside(text.slice(to, Math.max(to, insult.from)), data)
      const said = tokensOf(`${before}${text.slice(Math.max(to, insult.from), insult.to)}`)
      return (
        !/[,.;:!?]/u.test(before) &&
        tokensOf(before).length <= farthest &&
        !said.some(({ word }) => data.you.includes(word))
      )
    })
  }
}

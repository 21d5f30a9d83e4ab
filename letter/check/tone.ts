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
    return reasons.flatMap((reason) => firstFound(reason, read, language))
  })
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
    if (alwaysHurting.includes(reason) && (isReported(read, match, data) || isTitle(text, match))) continue
    return [onSentence(reason, read, match, { words: { weaker: found.weaker, stronger: found.stronger } })]
  }
  return []
}

/**
 * What parts a word from what excuses it: a mark, or a word that turns. What is said of every time takes all of its sentence, “Each time
 * I come, you help.”
 */
function apart(reason: ToneReason, { turnWords = [], check }: Pick<Language, 'turnWords' | 'check'>): RegExp {
  const turns = turnWords.length > 0 ? `|(?<!\\p{L})(?:${oneOf(turnWords)})(?!\\p{L})` : ''
  const patterns = made.get(check) ?? {
    clauses: new RegExp(`[,;:.!?…()]\\s${turns}`, 'iu'),
    sentences: new RegExp(`[;:.!?…()]\\s${turns}`, 'iu'),
  }
  made.set(check, patterns)
  return reason === 'generalising' ? patterns.sentences : patterns.clauses
}

/** The most words of an aside: “, like a total”. */
const longestAside = 3

/** What stands between an excuse and a word, without the comma of an aside: “I felt stupid, like an idiot.” It says nothing of somebody. */
function withoutAside(between: string, { is, you }: CheckData): string {
  const [before, aside, ...more] = between.split(/,\s/)
  if (before === undefined || aside === undefined || more.length > 0) return between
  const words = tokensOf(aside).map(({ word }) => word)
  return words.length > longestAside || words.some((word) => is.includes(word) || you.includes(word))
    ? between
    : `${before} ${aside}`
}

const made = new WeakMap<CheckData, Readonly<{ clauses: RegExp; sentences: RegExp }>>()

/** How far before an insult a title that it ends can begin. */
const longestTitle = 40

/** “The novel The Idiot”: a short word and one with capitals within a sentence name something. */
function isTitle(text: string, { from }: Stretch): boolean {
  return (
    /[^.!?…]\s\p{Lu}\p{Ll}{0,2}[\s’']$/u.test(text.slice(Math.max(0, from - longestTitle), from)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(from))
  )
}

/** “He said I was a thief” tells what somebody said; “they say you are thieves” still hurts the reader, but between quotes. */
function isReported({ sentence: { text }, matches }: ReadSentence, insult: Stretch, { you }: CheckData): boolean {
  const quoted = beginsIn(insult, quotedIn(text))
  return matches.some(({ list, from, to }) => {
    if (list !== 'reported' || from > insult.from) return false
    if (quoted) return true
    const said = tokensOf(text.slice(to, Math.max(to, insult.to)))
    const before = text.slice(to, Math.max(to, insult.from))
    return (
      !/[,.;:!?]/u.test(before) && tokensOf(before).length <= farthest && !said.some(({ word }) => you.includes(word))
    )
  })
}

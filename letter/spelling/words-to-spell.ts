import type { Draft } from '../draft/draft'
import { knownWords, namesTypedSmall, plainForm } from '../draft/known-words'
import type { Letter } from '../parts/letter'
import { letterSentences } from '../parts/letter-sentences'
import { hyphenParts, wordsOfText, type Word, type WordRules } from './words-of-text'

/** A word of a sentence, and its parts, to be looked up where the whole is in no dictionary. */
export type WordToSpell = Word & Readonly<{ sentence: string; parts: readonly Word[] }>

/** The writer's words in a letter whose spelling can be looked up, in reading order. Names are left as they are, but for one typed small. */
export function wordsToSpell(letter: Letter, draft: Draft, rules: WordRules): readonly WordToSpell[] {
  const all = letterSentences(letter)
    .filter(({ origin, rewritten }) => origin === 'writer' || rewritten)
    .flatMap(({ id, text }) => wordsOfText(text, rules).map((word) => ({ ...word, sentence: id })))
  const known = knownWords(draft, rules.tag)
  const capitalOf = namesTypedSmall(draft)
  const names = new Set(all.filter(({ isName }) => isName).map(({ text }) => withoutPossessive(text)))
  const isLookedUp = ({ text }: Word) => {
    const word = withoutPossessive(text)
    if (capitalOf(word) !== undefined) return true
    return !names.has(word) && !known.has(plainForm(word, rules.tag))
  }
  return all.filter(isLookedUp).map((word) => ({ ...word, parts: hyphenParts(word).filter(isLookedUp) }))
}

/** The words, or their parts, that no dictionary has, once it is known which are `unknown`. */
export function misspeltAmong(
  words: readonly WordToSpell[],
  unknown: ReadonlySet<string>,
): readonly Readonly<{ sentence: string; from: number; to: number; word: string }>[] {
  return words
    .filter(({ text }) => unknown.has(text))
    .flatMap(({ sentence, parts, ...whole }) => {
      const wrong = isCompound(whole) ? parts.filter(({ text }) => unknown.has(text)) : [whole]
      return wrong.map(({ text: word, from, to }) => ({ sentence, from, to, word }))
    })
}

function isCompound({ text }: Word): boolean {
  return /[‐-]/u.test(text)
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/i, '')
}

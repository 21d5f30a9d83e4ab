import type { Stretch } from '../text/stretch'
import { lastWord, phrasePattern, type PhrasePattern } from './phrase-pattern'
import type { Token } from './tokens'

/** A phrase of a list, found in a text. */
export type Match = Stretch & Readonly<{ list: string }>

type ListedPattern = Readonly<{ list: string; pattern: PhrasePattern }>

/** Phrases by their first word, by its first letters, two at most, where any ending will do (`in*`), or under `#` for a number. */
export type PhraseIndex = ReadonlyMap<string, readonly ListedPattern[]>

/** The phrases of these lists, ready to be looked for; `ordinals` are what follows a rank: `th`. */
export function makePhraseIndex(
  lists: Iterable<readonly [string, readonly string[]]>,
  ordinals: readonly string[],
): PhraseIndex {
  const index = new Map<string, readonly ListedPattern[]>()
  for (const [list, phrases] of lists)
    for (const phrase of phrases) {
      const pattern = phrasePattern(phrase, ordinals)
      const keys = new Set(
        pattern.starts.map((start) => (start.endsWith('*') ? `${start.slice(0, -1).slice(0, 2)}*` : start)),
      )
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), { list, pattern }])
    }
  return index
}

/** Every phrase of the index that these words hold, in one pass. */
export function findPhrases(tokens: readonly Token[], index: PhraseIndex): readonly Match[] {
  return tokens.flatMap(({ word, from }, at) =>
    candidates(index, word).flatMap(({ list, pattern }) => {
      const last = lastWord(pattern, tokens, at)
      return last ? [{ list, from, to: last.to }] : []
    }),
  )
}

function candidates(index: PhraseIndex, word: string): readonly ListedPattern[] {
  const numbers = /^\d/.test(word) ? index.get('#') : undefined
  const begun = [...new Set([word.slice(0, 2), word.slice(0, 1)])].flatMap((start) => index.get(`${start}*`) ?? [])
  return [...(index.get(word) ?? []), ...begun, ...(numbers ?? [])]
}

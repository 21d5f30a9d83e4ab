import type { CheckData } from '../language/check-data'
import type { Language } from '../language/language'
import { lastWord, phrasePattern, type PhrasePattern } from './phrase-pattern'
import type { Stretch } from '../text/stretch'
import { tokensOf } from './tokens'

/** A phrase of a list, found in a text. */
export type Match = Stretch & Readonly<{ list: string }>

type ListedPattern = Readonly<{ list: string; pattern: PhrasePattern }>

/** Phrases by their first word, by its first letters, two at most, where any ending will do (`in*`), or under `#` for a number. */
type Index = Map<string, readonly ListedPattern[]>

const made = new WeakMap<CheckData, Index>()

/** Every phrase of every list of the language that the text holds, in one pass. Lists of tone are `tone.0`, `unless.0`... */
export function scan(text: string, { check, ordinals }: Pick<Language, 'check' | 'ordinals'>): readonly Match[] {
  const index = made.get(check) ?? makeIndex(check, ordinals)
  made.set(check, index)
  const tokens = tokensOf(text)
  return tokens.flatMap(({ word, from }, at) =>
    candidates(index, word).flatMap(({ list, pattern }) => {
      const last = lastWord(pattern, tokens, at)
      return last ? [{ list, from, to: last.to }] : []
    }),
  )
}

function candidates(index: Index, word: string): readonly ListedPattern[] {
  const numbers = /^\d/.test(word) ? index.get('#') : undefined
  const begun = [...new Set([word.slice(0, 2), word.slice(0, 1)])].flatMap((start) => index.get(`${start}*`) ?? [])
  return [...(index.get(word) ?? []), ...begun, ...(numbers ?? [])]
}

function makeIndex({ tone, lists }: CheckData, ordinals: readonly string[]): Index {
  const index: Index = new Map()
  const all: [string, readonly string[]][] = Object.entries(lists)
  tone.forEach(({ phrases, unless = [] }, group) => all.push([`tone.${group}`, phrases], [`unless.${group}`, unless]))
  for (const [list, phrases] of all)
    for (const phrase of phrases) {
      const pattern = phrasePattern(phrase, ordinals)
      const keys = new Set(
        pattern.starts.map((start) => (start.endsWith('*') ? `${start.slice(0, -1).slice(0, 2)}*` : start)),
      )
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), { list, pattern }])
    }
  return index
}

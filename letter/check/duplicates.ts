import type { CheckData } from '../language/check-data'
import type { ReadSentence } from './reading'
import { tokensOf } from './tokens'

/** How far back a sentence is compared with those before it; the same words are found at any distance. */
const window = 12
const likeness = 0.6
const fewestWords = 3

/** The sentences that say again, in nearly the same words, what a sentence before them said. */
export function repeated(sentences: readonly ReadSentence[], data: CheckData): ReadonlySet<ReadSentence> {
  const common = new Set(data.common)
  const known = new Set<string>()
  const before: ReadonlySet<string>[] = []
  return new Set(
    sentences.filter(({ sentence }) => {
      const words = new Set(tokensOf(sentence.text).flatMap(({ word }) => (common.has(word) ? [] : [stem(word)])))
      if (words.size < fewestWords) return false
      const key = [...words].sort((a, b) => (a < b ? -1 : 1)).join(' ')
      const found = known.has(key) || before.some((other) => areAlike(words, other))
      known.add(key)
      before.push(words)
      if (before.length > window) before.shift()
      return found
    }),
  )
}

/** Enough to see a word through its endings. */
function stem(word: string): string {
  return word.slice(0, 6)
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / (one.size + other.size - shared) >= likeness
}

import type { ReadSentence } from './reading'

/** How far back a sentence is compared with those before it; the same words are found at any distance. */
const window = 12
const likeness = 0.6
const fewestWords = 3

/** The sentences that say again, in nearly the same words, what a sentence before them said. */
export function repeated(sentences: readonly ReadSentence[]): ReadonlySet<ReadSentence> {
  const known = new Set<string>()
  const before: ReadonlySet<string>[] = []
  return new Set(
    sentences.filter(({ said: { roots: words } }) => {
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

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / (one.size + other.size - shared) >= likeness
}

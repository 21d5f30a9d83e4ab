/** The one of several words that a mistyped one is nearest to, at most two letters away; null where none is, or two are. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const away = words
    .map((word) => ({ word, steps: stepsBetween(typed, word) }))
    .filter(({ steps }) => steps <= mostSteps)
    .toSorted((one, other) => one.steps - other.steps)
  const [first, second] = away
  return first && first.steps !== second?.steps ? first.word : null
}

const mostSteps = 2
// No option is longer.
const longest = 40

/** How many letters are put in, taken out or replaced to make one word of another (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  if (one.length > longest) return Infinity
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [at, also] of Array.from(other).entries()) {
      const kept = (row[at] ?? 0) + (letter === also ? 0 : 1)
      next.push(Math.min(kept, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

import type { Stretch } from '../text/stretch'

/** Whether two stretches of a text share something. */
function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to
}

/** Where a pattern was found. */
export function stretchOf({ index, 0: found }: RegExpExecArray): Stretch {
  return { from: index, to: index + found.length }
}

/** The stretches that share nothing with one before them in the list, in the order of the text. */
export function apart<S extends Stretch>(all: readonly S[]): readonly S[] {
  const kept: S[] = []
  for (const one of all) if (!kept.some((other) => overlap(one, other))) kept.push(one)
  return kept.toSorted((a, b) => a.from - b.from)
}

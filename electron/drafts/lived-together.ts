import { isDeepStrictEqual } from 'node:util'
import type { Draft, DraftEvent, Life } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { hasSameWords } from './draft-file'

/** The most events that the schema of a draft allows. */
export const longestHistory = 10_000

/**
 * What happened to a draft here and elsewhere, since both knew it as it was `before`; null where that can't be told together:
 * a letter that was sent elsewhere while other words of it were written here, or more than a history holds.
 */
export function livedTogether(before: Draft, here: Draft, elsewhere: Draft): Life | null {
  if (sentOf(elsewhere) && !sentOf(before) && !hasSameWords(here, elsewhere)) return null
  const newer = <Key extends 'called' | 'pupil'>(key: Key): Draft[Key] =>
    isDeepStrictEqual(here[key], before[key]) ? elsewhere[key] : here[key]
  const isNew = (event: DraftEvent) => !elsewhere.history.some((one) => isDeepStrictEqual(one, event))
  const known = before.history.length
  const came = inOrder(elsewhere.history.slice(known), here.history.filter(isNew))
  const history = [...elsewhere.history.slice(0, known), ...came]
  if (history.length > longestHistory) return null
  return {
    called: newer('called'),
    pupil: newer('pupil'),
    agreed: laterOf(here.agreed, elsewhere.agreed),
    history,
    changed: here.changed > elsewhere.changed ? here.changed : elsewhere.changed,
  }
}

// Each side keeps its order; by the day where one of two events has no time.
function inOrder(there: readonly DraftEvent[], here: readonly DraftEvent[]): readonly DraftEvent[] {
  let at = 0
  const withThose = there.flatMap((event) => {
    const from = at
    while (here.slice(at, at + 1).some((one) => isBefore(one, event))) at += 1
    return [...here.slice(from, at), event]
  })
  return [...withThose, ...here.slice(at)]
}

function isBefore({ on }: DraftEvent, other: DraftEvent): boolean {
  const length = Math.min(on.length, other.on.length)
  return on.slice(0, length) < other.on.slice(0, length)
}

// An agreement is not taken back: it ends by itself where the letter changes.
function laterOf(one: Draft['agreed'], other: Draft['agreed']): Draft['agreed'] {
  if (!one || !other) return one ?? other
  return one.on > other.on ? one : other
}

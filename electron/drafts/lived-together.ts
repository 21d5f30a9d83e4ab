import { isDeepStrictEqual } from 'node:util'
import type { Draft, DraftEvent, Life } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { hasSameWords } from './draft-file'

/** The most events that the schema of a draft allows. */
export const longestHistory = 10_000

/**
 * What happened to a draft here and elsewhere, since both knew it as it was `before`; null where that can't be told together:
 * a letter that was sent elsewhere while other words of it were written here.
 */
export function livedTogether(before: Draft, here: Draft, elsewhere: Draft): Life | null {
  if (sentOf(elsewhere) && !sentOf(before) && !hasSameWords(here, elsewhere)) return null
  const newer = <Key extends 'called' | 'pupil'>(key: Key): Draft[Key] =>
    isDeepStrictEqual(here[key], before[key]) ? elsewhere[key] : here[key]
  const isNew = (event: DraftEvent) => !elsewhere.history.some((one) => isDeepStrictEqual(one, event))
  return {
    called: newer('called'),
    pupil: newer('pupil'),
    agreed: laterOf(here.agreed, elsewhere.agreed),
    history: [...elsewhere.history, ...here.history.filter(isNew)].slice(0, longestHistory),
    changed: here.changed > elsewhere.changed ? here.changed : elsewhere.changed,
  }
}

// An agreement is not taken back: it ends by itself where the letter changes.
function laterOf(one: Draft['agreed'], other: Draft['agreed']): Draft['agreed'] {
  if (!one || !other) return one ?? other
  return one.on > other.on ? one : other
}

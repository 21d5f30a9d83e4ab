import { isDeepStrictEqual } from 'node:util'
import type { Draft, DraftEvent, Life, Pupil } from '#letter/draft/draft'
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
  const isNew = (event: DraftEvent) => !elsewhere.history.some((one) => isDeepStrictEqual(one, event))
  const known = before.history.length
  const came = inOrder(elsewhere.history.slice(known), here.history.filter(isNew))
  const history = [...elsewhere.history.slice(0, known), ...came]
  if (history.length > longestHistory) return null
  return {
    called: here.called === before.called ? elsewhere.called : here.called,
    pupil: pupilOf(before.pupil, here.pupil, elsewhere.pupil),
    agreed: laterOf(here.agreed, elsewhere.agreed),
    history,
    changed: here.changed > elsewhere.changed ? here.changed : elsewhere.changed,
  }
}

// The name that is corrected on one side and the word that is left on the other are both kept.
function pupilOf(before: Draft['pupil'], here: Draft['pupil'], elsewhere: Draft['pupil']): Draft['pupil'] {
  if (!before || !here || !elsewhere) return isDeepStrictEqual(here, before) ? elsewhere : here
  const newer = <Key extends keyof Pupil>(key: Key): Pupil[Key] =>
    here[key] === before[key] ? elsewhere[key] : here[key]
  return {
    class: newer('class'),
    title: newer('title'),
    name: newer('name'),
    place: newer('place'),
    word: newer('word'),
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

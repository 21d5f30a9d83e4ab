import type { Summary } from '#electron/bridge/shelf'
import { pupilStates, type PupilState } from '#letter/draft/pupil-state'
import type { Door } from '#letter/draft/questions'

/** A class in the list of letters: its letters together as one thing. `changed` is the last moment at which one of them was. */
export type ClassOfLetters = Readonly<{
  id: string
  title: string
  door: Door
  recipient: string
  letters: number
  /** How many are how far; those that none is are left out. */
  far: readonly Readonly<{ state: PupilState; count: number }>[]
  changed: string
}>

/** The classes that these letters are of, the one changed last first. */
export function classesOf(drafts: readonly Summary[]): readonly ClassOfLetters[] {
  const groups = Map.groupBy(
    drafts.filter(({ pupil }) => pupil !== null),
    ({ pupil }) => pupil?.class ?? '',
  )
  return [...groups]
    .flatMap(([id, letters]) => {
      const [first] = letters
      if (!first?.pupil) return []
      const changed = letters.map((one) => one.changed).reduce((last, one) => (one > last ? one : last))
      const { door, recipient } = first
      const far = pupilStates
        .map((state) => ({ state, count: letters.filter(({ pupil }) => pupil?.state === state).length }))
        .filter(({ count }) => count > 0)
      return [{ id, title: first.pupil.title, door, recipient, letters: letters.length, far, changed }]
    })
    .toSorted((one, other) => (one.changed < other.changed ? 1 : -1))
}

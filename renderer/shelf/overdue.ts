import type { Summary } from '#electron/bridge/shelf'

/** The letters whose hoped-for day has passed without an answer or another letter, the one that waits longest first. `today` is an ISO date. */
export function overdue(drafts: readonly Summary[], today: string): readonly Summary[] {
  const followed = new Set(drafts.flatMap(({ follows }) => follows?.draft ?? []))
  // No day has not passed.
  const hopedBy = ({ hoped }: Summary) => hoped ?? today
  return drafts
    .filter((draft) => hopedBy(draft) < today && !followed.has(draft.id))
    .toSorted((a, b) => hopedBy(a).localeCompare(hopedBy(b)))
}

/** How many things these letters are: all those of a class are one. */
export function things(drafts: readonly Summary[]): number {
  return new Set(drafts.map(({ id, pupil }) => pupil?.class ?? id)).size
}

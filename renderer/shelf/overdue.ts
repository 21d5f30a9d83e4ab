import type { Summary } from '#electron/bridge/shelf'

/** The letters whose hoped-for day has passed without an answer or another letter, the one that waits longest first. `today` is an ISO date. */
export function overdue(drafts: readonly Summary[], today: string): readonly Summary[] {
  const followed = new Set(drafts.flatMap(({ follows }) => follows?.draft ?? []))
  return drafts
    .flatMap((draft) => (draft.hoped !== null && draft.hoped < today ? [{ draft, hoped: draft.hoped }] : []))
    .filter(({ draft }) => !followed.has(draft.id))
    .toSorted((a, b) => a.hoped.localeCompare(b.hoped))
    .map(({ draft }) => draft)
}

/** The same, with one letter for all those of a class: the class stands as one thing. */
export function eachOnce(drafts: readonly Summary[]): readonly Summary[] {
  const classes = drafts.map(({ id, pupil }) => pupil?.class ?? id)
  return drafts.filter((_, index) => classes.indexOf(classes[index] ?? '') === index)
}

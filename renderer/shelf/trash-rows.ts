import type { Deleted } from '#electron/bridge/shelf'

/** One line of the trash: a letter, or letters of one class that are taken back together. */
export type TrashRow = Readonly<{ last: Deleted; letters: number }>

/** The lines of the trash, in the order of the letters: those of a class are one. */
export function trashRows(deleted: readonly Deleted[]): readonly TrashRow[] {
  const together = Map.groupBy(deleted, ({ id, pupil }) => pupil?.class ?? id)
  return [...together.values()].flatMap(([last, ...others]) => (last ? [{ last, letters: 1 + others.length }] : []))
}

import type { ShelfView } from '#electron/bridge/shelf'

/** The view of the list that leaves out no letter and has those changed last first. */
export const wholeShelf: ShelfView = { words: '', door: '', state: '', order: 'changed' }

/** Whether a view of the list may leave out some letters. */
export function isNarrowed({ words, door, state }: ShelfView): boolean {
  return [words.trim(), door, state].some((choice) => choice !== '')
}

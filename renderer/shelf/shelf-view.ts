import type { ShelfView, Summary } from '#electron/bridge/shelf'

/** The view of the list that leaves out no letter and has those changed last first. */
export const wholeShelf: ShelfView = { words: '', door: '', state: '', recipient: '', to: '', order: 'changed' }

/** Whether a view of the list may leave out some letters. */
export function isNarrowed({ words, door, state, recipient, to }: ShelfView): boolean {
  return [words.trim(), door, state, recipient, to.trim()].some((choice) => choice !== '')
}

const mostRecipients = 200

/** The names to choose from in a search by recipient, in the order of the language; null where they are so many that one types part of the name. */
export function recipientsOf(drafts: readonly Summary[], language: string): readonly string[] | null {
  const names = new Set(drafts.flatMap(({ recipient }) => (recipient === '' ? [] : [recipient])))
  return names.size > mostRecipients ? null : [...names].toSorted(new Intl.Collator(language).compare)
}

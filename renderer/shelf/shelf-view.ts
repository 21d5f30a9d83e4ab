import type { ShelfView, Summary } from '#electron/bridge/shelf'

/** All letters, those changed last first. */
export const wholeShelf: ShelfView = { words: '', door: '', state: '', recipient: '', to: '', order: 'changed' }

/** True when some letters may be left out. */
export function isNarrowed({ words, door, state, recipient, to }: ShelfView): boolean {
  return [words.trim(), door, state, recipient, to.trim()].some((choice) => choice !== '')
}

const mostRecipients = 200

/** Those written to, by name, to choose one from; null where they are so many that one types part of the name. */
export function recipientsOf(drafts: readonly Summary[], language: string): readonly string[] | null {
  const names = new Set(drafts.flatMap(({ recipient }) => (recipient === '' ? [] : [recipient])))
  return names.size > mostRecipients ? null : [...names].toSorted(new Intl.Collator(language).compare)
}

import type { Summary } from '#electron/shelf'
import type { Door } from '#letter/draft'
import type { DraftState } from '#letter/draft-state'

/** The orders of the list of letters. */
export const shelfOrders = ['changed', 'recipient', 'state'] as const
type ShelfOrder = (typeof shelfOrders)[number]

/** The states, in the order of a letter's way. */
export const states = ['writing', 'ready', 'sent', 'answered', 'closed'] as const satisfies readonly DraftState[]

/** Which letters are shown, and in which order; an empty choice is any. */
export type ShelfView = Readonly<{
  words: string
  door: Door | ''
  state: DraftState | ''
  recipient: string
  order: ShelfOrder
}>

/** All letters, those changed last first. */
export const wholeShelf: ShelfView = { words: '', door: '', state: '', recipient: '', order: 'changed' }

/** True when some letters may be left out. */
export function isNarrowed({ words, door, state, recipient }: ShelfView): boolean {
  return [words.trim(), door, state, recipient].some((choice) => choice !== '')
}

/** The letters in this order; those that are given are in that of their last change. Letters to nobody yet come last. */
export function inOrder(drafts: readonly Summary[], order: ShelfOrder, language: string): readonly Summary[] {
  switch (order) {
    case 'changed':
      return drafts
    case 'state':
      return drafts.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))
    case 'recipient': {
      const { compare } = new Intl.Collator(language)
      const missing = (draft: Summary) => Number(draft.recipient === '')
      return drafts.toSorted((a, b) => missing(a) - missing(b) || compare(a.recipient, b.recipient))
    }
  }
}

/** The letters of these choices, among those found by their words (null: all). */
export function chosenOf(
  drafts: readonly Summary[],
  { door, state, recipient }: Pick<ShelfView, 'door' | 'state' | 'recipient'>,
  found: ReadonlySet<string> | null,
): readonly Summary[] {
  return drafts.filter(
    (draft) =>
      (door === '' || draft.door === door) &&
      (state === '' || draft.state === state) &&
      (recipient === '' || draft.recipient === recipient) &&
      (found === null || found.has(draft.id)),
  )
}

const mostRecipients = 200

/** Those written to, to choose one from: by name, and only the most written to where they are many. */
export function recipientsOf(drafts: readonly Summary[], language: string): readonly string[] {
  const times = new Map<string, number>()
  for (const { recipient } of drafts) if (recipient !== '') times.set(recipient, (times.get(recipient) ?? 0) + 1)
  const most = [...times].toSorted(([, a], [, b]) => b - a).slice(0, mostRecipients)
  return most.map(([name]) => name).toSorted(new Intl.Collator(language).compare)
}

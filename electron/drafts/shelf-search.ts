import { draftStates } from '#letter/draft/draft-state'
import type { ShelfOrder } from '#letter/shelf/shelf-orders'
import type { FoundLetters, Shelf, ShelfView, Summary } from '../bridge/shelf'

/** Searches the list that the window has: only the first ids cross to the window, however many letters there are. */
export class ShelfSearch {
  readonly #idsWith: (words: string) => Promise<readonly string[]>
  readonly #ordered = new Map<string, readonly Summary[]>()
  #drafts: readonly Summary[] = []

  constructor(idsWith: (words: string) => Promise<readonly string[]>) {
    this.#idsWith = idsWith
  }

  /** Notes the list that the window is given, and answers it. */
  see(shelf: Shelf): Shelf {
    this.#drafts = shelf.drafts
    this.#ordered.clear()
    return shelf
  }

  /** The letters of the list that a search finds. `language` says in which order names come. */
  async look(
    { words, door, state, order, most }: ShelfView & { most: number },
    language: string,
  ): Promise<FoundLetters> {
    const found = words.trim() === '' ? null : new Set(await this.#idsWith(words))
    const chosen = this.#inOrder(order, language).filter(
      (draft) =>
        (door === '' || draft.door === door) &&
        (state === '' || draft.state === state) &&
        (found === null || found.has(draft.id)),
    )
    return { count: chosen.length, ids: chosen.slice(0, most).map(({ id }) => id) }
  }

  #inOrder(order: ShelfOrder, language: string): readonly Summary[] {
    const key = `${order} ${language}`
    const ordered = this.#ordered.get(key) ?? inOrder(this.#drafts, order, language)
    this.#ordered.set(key, ordered)
    return ordered
  }
}

/** Letters in the chosen order; they are given in that of their last change. By recipient, letters to nobody yet come last. */
function inOrder(drafts: readonly Summary[], order: ShelfOrder, language: string): readonly Summary[] {
  switch (order) {
    case 'changed':
      return drafts
    case 'state':
      return drafts.toSorted((a, b) => draftStates.indexOf(a.state) - draftStates.indexOf(b.state))
    case 'recipient': {
      const { compare } = new Intl.Collator(language)
      const missing = (draft: Summary) => Number(draft.recipient === '')
      return drafts.toSorted((a, b) => missing(a) - missing(b) || compare(a.recipient, b.recipient))
    }
  }
}

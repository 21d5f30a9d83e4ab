import { draftStates } from '#letter/draft/draft-state'
import { folded } from '#letter/text/folded'
import { hasWords, searchWords } from '#letter/shelf/search'
import type { ShelfOrder } from '#letter/shelf/shelf-orders'
import type { FoundLetters, Shelf, ShelfView, Summary } from '../bridge/shelf'

/** The letters of the list that the window has, to be looked through: few ids cross to the window, whatever their number. */
export class ShelfSearch {
  readonly #idsWith: (words: string) => Promise<readonly string[]>
  readonly #ordered = new Map<string, readonly Summary[]>()
  readonly #recipients = new Map<string, string>()
  #drafts: readonly Summary[] = []

  constructor(idsWith: (words: string) => Promise<readonly string[]>) {
    this.#idsWith = idsWith
  }

  /** Takes the list that the window is given. */
  see(shelf: Shelf): Shelf {
    this.#drafts = shelf.drafts
    this.#ordered.clear()
    return shelf
  }

  /** The letters of the list that are looked for; their names are in the order of a language. */
  async look(
    { words, door, state, recipient, to, order, most }: ShelfView & { most: number },
    language: string,
  ): Promise<FoundLetters> {
    const found = words.trim() === '' ? null : new Set(await this.#idsWith(words))
    const toWords = searchWords(to)
    const chosen = this.#inOrder(order, language).filter(
      (draft) =>
        (door === '' || draft.door === door) &&
        (state === '' || draft.state === state) &&
        (recipient === '' || draft.recipient === recipient) &&
        (found === null || found.has(draft.id)) &&
        hasWords(this.#folded(draft.recipient), toWords),
    )
    return { count: chosen.length, ids: chosen.slice(0, most).map(({ id }) => id) }
  }

  #inOrder(order: ShelfOrder, language: string): readonly Summary[] {
    const key = `${order} ${language}`
    const ordered = this.#ordered.get(key) ?? inOrder(this.#drafts, order, language)
    this.#ordered.set(key, ordered)
    return ordered
  }

  #folded(recipient: string): string {
    const text = this.#recipients.get(recipient) ?? folded(recipient)
    this.#recipients.set(recipient, text)
    return text
  }
}

/** The letters in this order; those that are given are in that of their last change. Letters to nobody yet come last. */
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

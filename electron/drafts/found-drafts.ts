import type { Draft } from '#letter/draft/draft'
import { hasWords, searchWords } from '#letter/shelf/search'
import { tidyAndReadFolder, type FoundDraft, type Tidied } from './draft-folder'
import { OwnIds } from './own-ids'
import { textToSearch } from './text-to-search'

/** The drafts found in a folder. Reading it again reads only the files that changed; searching reads none. */
export class FoundDrafts {
  readonly #ownIds: OwnIds
  readonly #language: () => string
  #found: ReadonlyMap<string, FoundDraft> = new Map()
  #lastSearch: Readonly<{ words: readonly string[]; found: readonly Draft[] }> | null = null
  #lastRead: Promise<unknown> = Promise.resolve()
  /** The texts that drafts are looked for in, and the language of the app in which their cards are read there. */
  #texts = new WeakMap<Draft, string>()
  #spoken = ''

  /** `language` is that of the app now. */
  constructor(newId: () => string, language: () => string) {
    this.#ownIds = new OwnIds(newId)
    this.#language = language
  }

  /** Tidies a folder and reads it, one call after the other: the second has little left to read. `paths` are the files known by id. */
  tidyAndRead(folder: string, paths: ReadonlyMap<string, string>): Promise<Tidied> {
    const now = () => this.#readNow(folder, paths)
    const reading = this.#lastRead.then(now, now)
    this.#lastRead = reading
    return reading
  }

  /** The ids of the drafts, as read last, that have all the typed words in them. `unsaved` drafts win over their files. */
  async search(typed: string, unsaved: readonly Draft[]): Promise<readonly string[]> {
    await this.#lastRead.catch(() => undefined)
    const words = searchWords(typed)
    const all = [...this.#found.values()].map(({ draft }) => draft)
    await this.#readTexts([...all, ...unsaved])
    const newer = new Map(unsaved.map((draft) => [draft.id, draft]))
    const seen = this.#within(words, newer.size > 0, all).map((draft) => newer.get(draft.id) ?? draft)
    const found = [...new Set([...seen, ...unsaved])].filter((draft) => hasWords(this.#texts.get(draft) ?? '', words))
    this.#lastSearch = { words, found }
    return found.map(({ id }) => id)
  }

  // While one types on, what is searched for is among what was found before: nothing else is looked through.
  #within(words: readonly string[], isNewer: boolean, all: readonly Draft[]): readonly Draft[] {
    const last = this.#lastSearch
    const typedOn = last?.words.every((before) => words.some((word) => word.includes(before)))
    return last && typedOn && !isNewer ? last.found : all
  }

  // Made once for each draft, and anew where the person chose another language since.
  async #readTexts(drafts: readonly Draft[]): Promise<void> {
    const language = this.#language()
    if (language !== this.#spoken) {
      this.#texts = new WeakMap()
      this.#lastSearch = null
      this.#spoken = language
    }
    const unread = drafts.filter((draft) => !this.#texts.has(draft))
    await Promise.all(unread.map(async (draft) => this.#texts.set(draft, await textToSearch(draft, language))))
  }

  async #readNow(folder: string, paths: ReadonlyMap<string, string>): Promise<Tidied> {
    const contents = await tidyAndReadFolder(folder, this.#found)
    const found = await this.#ownIds.give(contents.found, paths)
    await this.#readTexts(found.map(({ draft }) => draft))
    this.#lastSearch = null
    this.#found = new Map(found.map((one) => [one.path, one]))
    return { ...contents, found }
  }
}

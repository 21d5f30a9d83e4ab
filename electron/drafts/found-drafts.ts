import type { Draft } from '#letter/draft/draft'
import { hasWords, searchText, searchWords } from '#letter/shelf/search'
import { languages } from '#locales/languages'
import { tidyAndReadFolder, type FoundDraft, type Tidied } from './draft-folder'
import { OwnIds } from './own-ids'

/** The drafts found in a folder. Reading it again reads only the files that changed; searching reads none. */
export class FoundDrafts {
  readonly #ownIds: OwnIds
  #found: ReadonlyMap<string, FoundDraft> = new Map()
  #lastSearch: Readonly<{ words: readonly string[]; found: readonly Draft[] }> | null = null
  readonly #texts = new WeakMap<Draft, string>()
  #lastRead: Promise<unknown> = Promise.resolve()

  constructor(newId: () => string) {
    this.#ownIds = new OwnIds(newId)
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
    const newer = new Map(unsaved.map((draft) => [draft.id, draft]))
    const seen = this.#within(words, newer.size > 0).map((draft) => newer.get(draft.id) ?? draft)
    const found = [...new Set([...seen, ...unsaved])].filter((draft) => hasWords(this.#textOf(draft), words))
    this.#lastSearch = { words, found }
    return found.map(({ id }) => id)
  }

  // While one types on, what is searched for is among what was found before: nothing else is looked through.
  #within(words: readonly string[], isNewer: boolean): readonly Draft[] {
    const last = this.#lastSearch
    const typedOn = last?.words.every((before) => words.some((word) => word.includes(before)))
    return last && typedOn && !isNewer ? last.found : [...this.#found.values()].map(({ draft }) => draft)
  }

  // The text that a draft is looked for in, made once.
  #textOf(draft: Draft): string {
    const text = this.#texts.get(draft) ?? searchText(draft, languages)
    this.#texts.set(draft, text)
    return text
  }

  async #readNow(folder: string, paths: ReadonlyMap<string, string>): Promise<Tidied> {
    const contents = await tidyAndReadFolder(folder, this.#found)
    const found = await this.#ownIds.give(contents.found, paths)
    this.#lastSearch = null
    for (const { draft } of found) this.#textOf(draft)
    this.#found = new Map(found.map((one) => [one.path, one]))
    return { ...contents, found }
  }
}

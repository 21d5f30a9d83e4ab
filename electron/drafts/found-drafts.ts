import type { Draft } from '#letter/draft/draft'
import { hasWords, searchText, searchWords } from '#letter/shelf/search'
import { languages } from '#locales/languages'
import { readFolder, type Contents, type Found } from './draft-folder'
import { OwnIds } from './own-ids'

/** What the folder of drafts was found to hold: looked at again, only the files that changed are read; searched, none is. */
export class FoundDrafts {
  readonly #ownIds: OwnIds
  #found: ReadonlyMap<string, Found> = new Map()
  #lastSearch: Readonly<{ words: readonly string[]; found: readonly Found[] }> | null = null
  #lastRead: Promise<unknown> = Promise.resolve()

  constructor(newId: () => string) {
    this.#ownIds = new OwnIds(newId)
  }

  /** Looks at a folder. One look after the other: the second finds nearly all in the first. `paths` are the files of ids. */
  read(folder: string, paths: ReadonlyMap<string, string>): Promise<Contents> {
    const now = () => this.#readNow(folder, paths)
    const reading = this.#lastRead.then(now, now)
    this.#lastRead = reading
    return reading
  }

  /** The ids of the drafts, as they were seen last, in which all the words typed are; `unsaved` are newer than their files. */
  async search(typed: string, unsaved: readonly Draft[]): Promise<readonly string[]> {
    await this.#lastRead.catch(() => undefined)
    const words = searchWords(typed)
    const newer = new Map(unsaved.map((draft) => [draft.id, searchText(draft, languages)]))
    const found = this.#within(words, newer.size > 0).filter(({ draft: { id }, text }) =>
      hasWords(newer.get(id) ?? text, words),
    )
    this.#lastSearch = { words, found }
    return found.map(({ draft: { id } }) => id)
  }

  // Where one only types on, what is looked for is among what was found: nothing else is read through.
  #within(words: readonly string[], isNewer: boolean): readonly Found[] {
    const last = this.#lastSearch
    const typedOn = last?.words.every((before) => words.some((word) => word.includes(before)))
    return last && typedOn && !isNewer ? last.found : [...this.#found.values()]
  }

  async #readNow(folder: string, paths: ReadonlyMap<string, string>): Promise<Contents> {
    const contents = await readFolder(folder, this.#found)
    const found = await this.#ownIds.of(contents.found, paths)
    this.#lastSearch = null
    this.#found = new Map(found.map((one) => [one.path, one]))
    return { ...contents, found }
  }
}

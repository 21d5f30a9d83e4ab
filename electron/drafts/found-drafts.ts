import type { Draft } from '#letter/draft/draft'
import { hasWords, searchWords } from '#letter/shelf/search'
import { readFolder, type Contents, type Found } from './draft-folder'
import { OwnIds } from './own-ids'
import { textToSearch } from './text-to-search'

/** What the folder of drafts was found to hold: looked at again, only the files that changed are read; searched, none is. */
export class FoundDrafts {
  readonly #ownIds: OwnIds
  #found: ReadonlyMap<string, Found> = new Map()
  #lastSearch: Readonly<{ words: readonly string[]; found: readonly Found[] }> | null = null
  #lastRead: Promise<unknown> = Promise.resolve()
  /** The language of the app in which the cards were read. */
  #spoken = ''
  readonly #language: () => string

  constructor(newId: () => string, language: () => string) {
    this.#ownIds = new OwnIds(newId)
    this.#language = language
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
    await this.#speak(this.#language())
    const texts = unsaved.map(async (draft) => [draft.id, await textToSearch(draft, this.#spoken)] as const)
    const newer = new Map(await Promise.all(texts))
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

  // What was found is searched in the language of now, even where the person chose another since.
  async #speak(language: string): Promise<void> {
    if (language === this.#spoken) return
    const found = [...this.#found].map(
      async ([path, one]) => [path, { ...one, text: await textToSearch(one.draft, language) }] as const,
    )
    this.#found = new Map(await Promise.all(found))
    this.#spoken = language
    this.#lastSearch = null
  }

  async #readNow(folder: string, paths: ReadonlyMap<string, string>): Promise<Contents> {
    await this.#speak(this.#language())
    const contents = await readFolder(folder, this.#found, this.#spoken)
    const found = await this.#ownIds.of(contents.found, paths)
    this.#lastSearch = null
    this.#found = new Map(found.map((one) => [one.path, one]))
    return { ...contents, found }
  }
}

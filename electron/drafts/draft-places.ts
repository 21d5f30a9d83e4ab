import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Failed } from '../bridge/outcome'
import { readDraftFile } from './draft-file'
import { isDraftName } from './draft-name'
import { exists, freePath } from '../system/paths'
import { draftFileName } from './file-name'
import { FoundDrafts } from './found-drafts'

/** What places are made from: a folder, new ids for copied files, what the file of a draft is named after, and the language of the app. */
type PlacesOptions = Readonly<{
  folder: string
  newId: () => string
  about: (draft: Draft) => string
  language?: () => string
}>

/** What a folder was found to hold; a draft that is still to be written stands here with its newest words. */
export type FolderRead = Readonly<{
  drafts: readonly Draft[]
  setAside: readonly string[]
  passedOver: readonly Failed[]
}>

/** Where drafts are: the folder that is shown, and the file of each draft that was seen. */
export class DraftPlaces {
  readonly #about: PlacesOptions['about']
  readonly #found: FoundDrafts
  readonly #paths = new Map<string, string>()
  readonly #setAside = new Set<string>()
  #folder: string

  constructor({ folder, newId, about, language = () => '' }: PlacesOptions) {
    this.#folder = folder
    this.#about = about
    this.#found = new FoundDrafts(newId, language)
  }

  get folder(): string {
    return this.#folder
  }

  /** The broken files that were set aside since this folder is shown. */
  get setAside(): readonly string[] {
    return [...this.#setAside]
  }

  /** Shows another folder from now on; the files seen so far are still known. */
  moveTo(folder: string): void {
    this.#folder = folder
    this.#setAside.clear()
  }

  /** Knows of no file any more. */
  forgetAll(): void {
    this.#paths.clear()
    this.#setAside.clear()
  }

  /** Tidies the folder and reads it. `unsaved` drafts win over their files, which may be older or gone. */
  async tidyAndRead(unsaved: () => readonly Draft[]): Promise<FolderRead> {
    const { found, setAside, passedOver } = await this.#found.tidyAndRead(this.#folder, this.#paths)
    for (const name of setAside) this.#setAside.add(name)
    for (const { path, draft } of found) this.#paths.set(draft.id, path)
    const all = new Map([...found.map(({ draft }) => draft), ...unsaved()].map((draft) => [draft.id, draft]))
    return { drafts: [...all.values()], setAside: this.setAside, passedOver }
  }

  /** The drafts of the folder, as it was read last, in which all these words are written. */
  search(typed: string, unsaved: readonly Draft[]): Promise<readonly string[]> {
    return this.#found.search(typed, unsaved)
  }

  /** The file of a draft, where it was seen. */
  known(id: string): string | undefined {
    return this.#paths.get(id)
  }

  set(id: string, path: string): void {
    this.#paths.set(id, path)
  }

  forget(id: string): void {
    this.#paths.delete(id)
  }

  /** The draft that a file of the folder holds, where it was seen. */
  idIn(fileName: string): string | null {
    const path = join(this.#folder, fileName)
    return [...this.#paths].find(([, known]) => known === path)?.[0] ?? null
  }

  /** The file of a draft, looked for where it is not known; a file that was renamed is found by reading all. */
  async find(id: string): Promise<string | undefined> {
    if (!this.#paths.has(id) && !(await this.#findByName(id))) await this.tidyAndRead(() => []).catch(() => undefined)
    return this.#paths.get(id)
  }

  /** A file for a draft that has none yet. */
  async newPath(draft: Draft): Promise<string> {
    const about = this.#about(draft)
    const path = join(this.#folder, draftFileName(draft, about))
    return (await exists(path)) ? freePath(join(this.#folder, draftFileName(draft, about, draft.id.length))) : path
  }

  /** The file to write a draft to. Every draft was first added or opened; the path made here is for the compiler. */
  pathOf(draft: Draft): string {
    return this.#paths.get(draft.id) ?? join(this.#folder, draftFileName(draft, '', draft.id.length))
  }

  // A file keeps the beginning of its draft's id in its name.
  async #findByName(id: string): Promise<boolean> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names.filter((one) => isDraftName(one) && one.includes(id.slice(0, 8)))) {
      const reading = await readDraftFile(join(this.#folder, name))
      if (reading.kind === 'draft' && reading.draft.id === id) {
        this.#paths.set(id, join(this.#folder, name))
        return true
      }
    }
    return false
  }
}

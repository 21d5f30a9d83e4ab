import { basename, dirname, join } from 'node:path'
import type { Agreement, Draft, DraftEvent } from '#letter/draft/draft'
import type { Door } from '#letter/draft/questions'
import { newDraft, type Beginning } from '#letter/draft/new-draft'
import type { Failed, Outcome } from '../bridge/outcome'
import type { FoundLetters, Shelf, ShelfView } from '../bridge/shelf'
import { ownVariation, putDraft } from './draft-making'
import { openDraft } from './draft-opening'
import { DraftPlaces } from './draft-places'
import { closeDraft, moveToTrash, takeBack } from './draft-removal'
import { firstShelfOf, shelfOf } from './draft-shelf'
import type { Elsewhere, Version } from '../bridge/elsewhere'
import { OpenDrafts } from './open-drafts'
import { failed, problemOf } from '../system/problem'
import { settleElsewhere } from './settle-elsewhere'
import { ShelfSearch } from './shelf-search'
import { Trash } from './trash'

/** What the store is told from outside: the clock, new ids, what a draft's file is named after, whom to tell of a change elsewhere. */
export type DraftsOptions = Readonly<{
  folder: string
  now: () => string
  newId: () => string
  about: (draft: Draft) => string
  onElsewhere?: (elsewhere: Elsewhere) => void
  /** The language of the app, in which cards are looked for too. */
  language?: () => string
  delay?: number
}>

type One = Readonly<{ draft: Draft }>

/** The drafts of a folder: read with suspicion, written whole, moved aside rather than removed. */
export class Drafts {
  readonly #options: DraftsOptions
  readonly #places: DraftPlaces
  readonly #open: OpenDrafts
  readonly #shelfSearch = new ShelfSearch((words) => this.#places.search(words, this.unsaved()))
  /** The deleted drafts. */
  readonly trash: Trash

  constructor(options: DraftsOptions) {
    const { now, newId, delay = 200, onElsewhere = () => undefined } = options
    this.#options = options
    this.#places = new DraftPlaces(options)
    this.#open = new OpenDrafts({ places: this.#places, now, newId, delay, onElsewhere })
    this.trash = new Trash(options)
  }

  get folder(): string {
    return this.#places.folder
  }

  /** The folder that the file of a draft is in. */
  folderOf(id: string): string {
    return dirname(this.#places.known(id) ?? join(this.folder, id))
  }

  /** The list of drafts as they are on the disk now, and what is still to be written. */
  list(): Promise<Shelf> {
    return shelfOf(this.#places, () => this.unsaved()).then((shelf) => this.#shelfSearch.see(shelf))
  }

  /** The same for the first screen, which does not wait for a folder of hundreds of files. */
  firstList(): Promise<Shelf> {
    return firstShelfOf(this.#places, () => this.unsaved()).then((shelf) => this.#shelfSearch.see(shelf))
  }

  /** The letters of the list, as it was read last, that are looked for; names are in the order of a language. */
  lookFor(view: ShelfView & { most: number }, language: string): Promise<FoundLetters> {
    return this.#shelfSearch.look(view, language)
  }

  /** The drafts themselves, as they are now; none where the folder can't be read. */
  async all(): Promise<readonly Draft[]> {
    const read = await this.#places.read(() => this.unsaved()).catch(() => null)
    return read?.drafts ?? []
  }

  /** Makes a draft in the folder, empty but for how it is `begun`. */
  async create(
    door: Door,
    convention: string,
    begun: Partial<Pick<Draft, 'register' | 'recipient'>> = {},
  ): Promise<Outcome<One>> {
    const { newId, now } = this.#options
    const id = newId()
    return this.add({ ...newDraft({ id, door, convention, now: now() }), ...begun, variation: ownVariation(id) })
  }

  /** Puts a draft that the folder does not have yet in a file of its own. Nobody has agreed to it here. */
  add(draft: Draft): Promise<Outcome<One>> {
    return this.#attempt(async () => ({ kind: 'done', draft: await putDraft(draft, this.#around) }))
  }

  /** The draft as it is now: in memory if it is still to be written, else from the disk. */
  open(id: string): Promise<Outcome<One>> {
    return openDraft(id, this.#around)
  }

  /** The draft as its writer sees it now: the one in memory once it was opened. */
  async current(id: string): Promise<Outcome<One>> {
    const held = this.#open.latest(id)
    return held ? { kind: 'done', draft: held } : this.open(id)
  }

  /** The id of the draft that a file of the folder holds; null when it holds none. Broken files are set aside here too. */
  async idOf(fileName: string): Promise<string | null> {
    await this.list()
    return this.#places.idIn(fileName)
  }

  /** Takes what the window says of a draft that was opened; a letter that was sent does not change any more. */
  keep(draft: Draft): Promise<Outcome> {
    return this.#attempt(() => this.#open.keep(draft))
  }

  /** Keeps in a draft's history what happened; answers once it is on the disk. If it can't be now, it will be later. */
  record(id: string, event: DraftEvent): Promise<Outcome> {
    return this.#attempt(async () => {
      await this.current(id)
      return this.#open.record(id, event)
    })
  }

  /** The same for what a person tells: what can't be put on the disk was not said. */
  tell(id: string, event: DraftEvent): Promise<Outcome> {
    return this.#attempt(() => this.#open.tell(id, event))
  }

  /** Keeps that an adult agreed to the letter of a draft that was opened. */
  agree(id: string, agreed: Agreement): Promise<Outcome> {
    return this.#attempt(() => this.#open.agree(id, agreed))
  }

  /** Makes another draft out of one, which stays as it is. */
  async derive(id: string, make: (draft: Draft, beginning: Beginning) => Draft | null): Promise<Outcome<One>> {
    const source = await this.current(id)
    if (source.kind === 'failed') return source
    const made = make(source.draft, { id: this.#options.newId(), now: this.#options.now() })
    return made ? this.add(made) : failed('unknown')
  }

  /** Moves a draft, with its last words, to the folder of deleted drafts. */
  delete(id: string): Promise<Outcome> {
    return this.#attempt(() => moveToTrash(id, this.#around))
  }

  /** Takes a deleted draft back. */
  restore(id: string): Promise<Outcome> {
    return this.#attempt(async () => ((await takeBack(id, this.#around)) ? { kind: 'done' } : failed('not-found')))
  }

  /** Closes a draft: its last words are written; where nothing was ever said, its file is removed. */
  close(id: string): Promise<void> {
    return closeDraft(id, this.#around)
  }

  /** Looks whether an open draft was changed elsewhere: both versions are then kept, and it is told. */
  look(id: string): Promise<void> {
    return this.#open.look(id)
  }

  /** Whether there is, or was, another version of a draft. */
  wasApart(id: string): boolean {
    return this.#open.wasApart(id)
  }

  /** Goes on with the version that was chosen. */
  settle(id: string, version: Version): Promise<Outcome<One>> {
    return this.#attempt(() => settleElsewhere(id, version, this.#around))
  }

  /** Shows another folder from now on. Drafts that are open stay where they are. */
  async moveTo(folder: string): Promise<void> {
    await this.flush()
    this.#places.moveTo(folder)
  }

  /** Lets go of every draft, its last words too: nothing of them is written any more. */
  async letGo(): Promise<void> {
    await this.#open.forgetAll()
    this.#places.forgetAll()
    this.trash.forget()
  }

  /** Writes at once all that is not on the disk. */
  async flush(): Promise<readonly Failed[]> {
    return (await this.#open.flush()).map((outcome) => this.#named(outcome))
  }

  /** The same without waiting, for the end of the system's session. */
  flushNow(): void {
    this.#open.flushNow()
  }

  /** The drafts whose last words are not on the disk. */
  unsaved(): readonly Draft[] {
    return this.#open.unsaved()
  }

  get #around() {
    return { places: this.#places, open: this.#open, trash: this.trash }
  }

  async #attempt<T extends Outcome>(what: () => Promise<T>): Promise<T | Failed> {
    try {
      const outcome = await what()
      return outcome.kind === 'failed' ? this.#named(outcome) : outcome
    } catch (error) {
      return this.#named(failed(problemOf(error)))
    }
  }

  #named(refusal: Failed): Failed {
    return refusal.problem === 'folder-gone' ? failed(refusal.problem, basename(this.folder)) : refusal
  }
}

import { isDeepStrictEqual } from 'node:util'
import { basename, dirname, join } from 'node:path'
import type { Agreement, Draft, DraftEvent, Life, Words } from '#letter/draft/draft'
import { newDraft, ownVariation, type IdAndMoment } from '#letter/draft/new-draft'
import { lifeOf } from '#letter/draft/words-and-life'
import type { Door } from '#letter/draft/questions'
import { cleanLine } from '#letter/text/clean-text'
import { sentOf } from '#letter/draft/sent'
import type { Opened } from '../bridge/drafts-calls'
import type { Elsewhere, Version } from '../bridge/elsewhere'
import type { Cancelled, Failed, Outcome } from '../bridge/outcome'
import type { Saving } from '../bridge/saving'
import type { Shelf } from '../bridge/shelf'
import { Keeper } from '../system/keeper'
import type { Going } from '../system/long-doing'
import { failed, problemOf } from '../system/problem'
import { DraftFiles } from './draft-files'
import { changeLife, tellEvent, withEvent, type Turns } from './draft-life'
import { DraftPlaces } from './draft-places'
import { closeDraft, moveToTrash, takeBack } from './draft-removal'
import { firstShelfOf, shelfOf } from './draft-shelf'
import { openDraft, putDraft, type DraftStore } from './draft-store'
import { settleElsewhere } from './settle-elsewhere'
import { ShelfSearch } from './shelf-search'
import { putTogether, type NewFile } from './together'
import { Trash } from './trash'

/** What the store needs from outside: the clock, new ids, what a draft's file is named after, whom to tell of what. */
export type DraftsOptions = Readonly<{
  folder: string
  now: () => string
  newId: () => string
  about: (draft: Draft) => string
  /** Told of an open draft that was changed elsewhere. */
  onElsewhere?: (elsewhere: Elsewhere) => void
  /** Told when what happened to a draft has changed. */
  onLife?: (id: string, life: Life) => void
  /** Told whether the last words of a draft are on the disk, each time that this changes. */
  onSaving?: (id: string, saving: Saving) => void
  /** The language of the app, in which cards are looked for too. */
  language?: () => string
  delay?: number
}>

/** The drafts of a folder: read with suspicion, written whole, moved aside rather than removed. */
export class Drafts {
  readonly #options: DraftsOptions
  readonly #store: DraftStore
  /** The drafts that a window opened and has not left. */
  readonly #opened = new Set<string>()
  readonly #turns: Turns = new Map()
  /** Whether the folder could not be read when it was listed last. */
  #isLost = false
  /** The latest words of the open drafts, on the disk or not yet. */
  readonly keeper: Keeper<Draft>
  /** The files of the open drafts. */
  readonly files: DraftFiles
  /** The deleted drafts. */
  readonly trash: Trash
  /** The letters of the list, as it was read last, to be looked through. */
  readonly search = new ShelfSearch((words) => this.#store.places.search(words, this.keeper.unsaved()))

  constructor(options: DraftsOptions) {
    const { newId, delay = 200, onElsewhere = () => undefined, onSaving = () => undefined } = options
    this.#options = options
    const places = new DraftPlaces(options)
    // Its file has it already, or is about to.
    const onHappened = (draft: Draft) => {
      this.keeper.amend(draft.id, draft)
      this.#tellLife(draft.id)
    }
    const held = (id: string) => this.keeper.latest(id)
    this.files = new DraftFiles({ places, newId, onElsewhere, held, onHappened })
    this.keeper = new Keeper({
      write: (draft, signal) => this.files.write(draft, signal),
      writeNow: (draft) => this.files.writeNow(draft),
      refusal: (error) => this.#named(failed(problemOf(error))),
      onSaving,
      delay,
    })
    this.trash = new Trash(options)
    this.#store = { places, files: this.files, keeper: this.keeper, trash: this.trash }
  }

  get folder(): string {
    return this.#store.places.folder
  }

  /** Whether something is amiss that may end by itself: the folder can't be read, or a draft can't be written. */
  get isTroubled(): boolean {
    return this.#isLost || this.keeper.unsavedStates().some(({ saving }) => typeof saving !== 'string')
  }

  /** The folder that the file of a draft is in. */
  folderOf(id: string): string {
    return dirname(this.#store.places.known(id) ?? join(this.folder, id))
  }

  /** The list of drafts as they are on the disk now, and what is still to be written. */
  list(): Promise<Shelf> {
    return this.#seen(shelfOf(this.#store))
  }

  /** The list for the first screen, which does not wait for a folder of hundreds of files. */
  firstList(): Promise<Shelf> {
    return this.#seen(firstShelfOf(this.#store))
  }

  /** Every draft of the folder, as it is now; none where the folder can't be read. */
  async all(): Promise<readonly Draft[]> {
    const outcome = await this.readAll()
    return outcome.kind === 'done' ? outcome.drafts : []
  }

  /** Every draft of the folder, as it is now, or why the folder can't be read. None of them is opened. */
  readAll(): Promise<Outcome<{ drafts: readonly Draft[] }>> {
    return this.#attempt(async () => {
      const { drafts } = await this.#store.places.tidyAndRead(() => this.keeper.unsaved())
      return { kind: 'done', drafts }
    })
  }

  /** Makes a draft in the folder, empty but for how it is `begun`. */
  async create(
    door: Door,
    convention: string,
    begun: Partial<Pick<Draft, 'register' | 'recipient'>> = {},
  ): Promise<Opened> {
    const { newId, now } = this.#options
    const id = newId()
    return this.add({ ...newDraft({ id, door, convention, now: now() }), ...begun, variation: ownVariation(id) })
  }

  /** Puts a draft that the folder does not have yet in a file of its own. Nobody has agreed to it here. */
  add(draft: Draft): Promise<Opened> {
    const put = async () => ({ kind: 'done' as const, draft: await putDraft(draft, this.#store) })
    return this.#opening(draft.id, put)
  }

  /** Puts several drafts in the folder, all or none; not one where it is stopped before they are written. None of them is opened. */
  addTogether(files: readonly NewFile[], going: Going): Promise<Outcome | Cancelled> {
    return this.#attempt(() => putTogether(this.folder, files, going))
  }

  /** The draft as it is now: in memory if it is still to be written, else from the disk. */
  open(id: string): Promise<Opened> {
    return this.#opening(id, () => openDraft(id, this.#store))
  }

  /** The draft as its writer sees it now: the one in memory once it was opened. */
  async current(id: string): Promise<Opened> {
    const held = this.keeper.latest(id)
    return held ? { kind: 'done', draft: held } : this.#attempt(() => openDraft(id, this.#store))
  }

  /** The id of the draft that a file of the folder holds; null when it holds none. Broken files are set aside here too. */
  async idOf(fileName: string): Promise<string | null> {
    await this.list()
    return this.#store.places.idIn(fileName)
  }

  /**
   * Takes the words of a draft that was opened; answers once they, or later ones, are on the disk or were refused. A letter
   * that was sent does not change any more.
   */
  async keep(words: Words): Promise<Outcome> {
    const held = this.keeper.latest(words.id)
    if (!held) return failed('not-found')
    const next = { ...words, ...lifeOf(held) }
    if (sentOf(held) || isDeepStrictEqual(next, held)) return this.keeper.keep(words.id, held)
    const isSaidAlready = isDeepStrictEqual({ ...next, reads: held.reads }, held)
    return this.keeper.keep(words.id, isSaidAlready ? next : { ...next, changed: this.#options.now() })
  }

  /** Keeps in a draft's history what happened; answers once it is on the disk. If it can't be now, it will be later. */
  record(id: string, event: DraftEvent): Promise<Outcome> {
    return this.changeLife(id, (draft) => withEvent(draft, event))
  }

  /** Keeps in a draft's history what a person tells. What can't be put on the disk was not said, and can be said again. */
  async tell(id: string, event: DraftEvent): Promise<Outcome> {
    const outcome = await tellEvent(id, event, this.#store)
    this.#tellLife(id)
    return outcome
  }

  /** Keeps that an adult agreed to the letter of a draft that was opened. */
  async agree(id: string, agreed: Agreement): Promise<Outcome> {
    const held = this.keeper.latest(id)
    if (!held) return failed('not-found')
    const kept = this.keeper.keepAtOnce(id, { ...held, agreed })
    this.#tellLife(id)
    return kept
  }

  /** Gives a draft a name of its own in the list, or takes it away where it is empty. */
  rename(id: string, name: string): Promise<Outcome> {
    return this.changeLife(id, () => ({ called: cleanLine(name) }))
  }

  /** Changes what happened to a draft as it is now; answers once that is on the disk. One that no window has open is let go again. */
  changeLife(id: string, change: (draft: Draft) => Partial<Life> | null): Promise<Outcome> {
    const telling = { isOpen: () => this.#opened.has(id), tell: () => this.#tellLife(id), turns: this.#turns }
    return changeLife(id, change, this.#store, telling)
  }

  /** Makes another draft out of one, which stays as it is. */
  async derive(id: string, make: (draft: Draft, made: IdAndMoment) => Draft | null): Promise<Opened> {
    const source = await this.current(id)
    if (source.kind === 'failed') return source
    const made = make(source.draft, { id: this.#options.newId(), now: this.#options.now() })
    return made ? this.add(made) : failed('unknown')
  }

  /** Moves a draft, with its last words, to the folder of deleted drafts. */
  async delete(id: string): Promise<Outcome> {
    const outcome = await this.#attempt(() => moveToTrash(id, this.#store))
    if (outcome.kind === 'done') this.#opened.delete(id)
    return outcome
  }

  /** Takes a deleted draft back. */
  restore(id: string): Promise<Outcome> {
    return this.#attempt(async () => ((await takeBack(id, this.#store)) ? { kind: 'done' } : failed('not-found')))
  }

  /** Closes a draft: its last words are written; where nothing was ever said, its file is removed. */
  close(id: string): Promise<void> {
    this.#opened.delete(id)
    return closeDraft(id, this.#store)
  }

  /**
   * Looks at the file of an open draft: one that is gone is written again; of one that was changed elsewhere both versions are
   * kept, and `onElsewhere` is told.
   */
  async look(id: string): Promise<void> {
    const held = this.keeper.latest(id)
    if (held && (await this.files.isBehind(held))) await this.keeper.writeAgain(id)
  }

  /** Goes on with the version that was chosen of a draft that was changed elsewhere. */
  async settle(id: string, version: Version): Promise<Opened> {
    const outcome = await this.#attempt(() => settleElsewhere(id, version, this.#store))
    if (outcome.kind === 'done') this.#opened.add(outcome.draft.id)
    return outcome
  }

  /** Shows another folder from now on. Drafts that are open stay where they are; what could not be written there is written here. */
  async moveTo(folder: string): Promise<void> {
    await this.keeper.flush()
    const { places } = this.#store
    places.moveTo(folder)
    const unsaved = this.keeper.unsaved()
    if (unsaved.length === 0) return
    await places.tidyAndRead(() => unsaved).catch(() => undefined)
    for (const draft of unsaved) await this.files.moveHere(draft)
    await this.keeper.flush()
  }

  /** Lets go of every draft, its last words too: nothing of them is written any more. */
  async letGo(): Promise<void> {
    await this.keeper.forgetAll()
    this.files.forgetAll()
    this.#store.places.forgetAll()
    this.trash.forget()
  }

  async #seen(listed: Promise<Shelf>): Promise<Shelf> {
    const shelf = this.search.see(await listed)
    this.#isLost = shelf.problem !== null
    return shelf
  }

  async #opening(id: string, opening: () => Promise<Opened>): Promise<Opened> {
    this.#opened.add(id)
    const outcome = await this.#attempt(opening)
    if (outcome.kind === 'failed' && !this.keeper.latest(id)) this.#opened.delete(id)
    return outcome
  }

  #tellLife(id: string): void {
    const held = this.keeper.latest(id)
    if (held) this.#options.onLife?.(id, lifeOf(held))
  }

  async #attempt<T extends Outcome | Cancelled>(what: () => Promise<T>): Promise<T | Failed> {
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

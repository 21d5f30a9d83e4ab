import { readdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Agreement, Door, Draft, DraftEvent } from '#letter/draft'
import { newDraft } from '#letter/new-draft'
import { sentOf } from '#letter/sent'
import type { Beginning } from '#letter/split-draft'
import type { Failed, Outcome } from './outcome'
import type { Shelf } from './shelf'
import { draftText, readDraftFile } from './draft-file'
import { exists, isDraftName } from './draft-folder'
import { isBlank, summaryOf } from './draft-summary'
import { draftFileName } from './file-name'
import { FoundDrafts } from './found-drafts'
import { Keeper } from './keeper'
import { failed, problemOf } from './problem'
import { Trash } from './trash'
import { writeWhole, writeWholeNow } from './write-whole'

/** What the store of drafts is told from outside: the clock, new ids, and what a draft's file is named after. */
export type DraftsOptions = Readonly<{
  folder: string
  now: () => string
  newId: () => string
  about: (draft: Draft) => string
  delay?: number
}>

type One = Readonly<{ draft: Draft }>

/** More files than this are read once the first screen is there. */
const mostAtOnce = 200

/** The drafts of a folder: read with suspicion, written whole, moved aside rather than removed. */
export class Drafts {
  readonly #options: DraftsOptions
  readonly #keeper: Keeper<Draft>
  readonly #found: FoundDrafts
  readonly #paths = new Map<string, string>()
  /** The deleted drafts. */
  readonly trash: Trash
  readonly #setAside = new Set<string>()
  #folder: string

  constructor(options: DraftsOptions) {
    this.#options = options
    this.#folder = options.folder
    this.#found = new FoundDrafts(options.newId)
    this.trash = new Trash(options)
    this.#keeper = new Keeper({
      write: (draft, signal) => writeWhole(this.#placeOf(draft), draftText(draft), signal),
      writeNow: (draft) => writeWholeNow(this.#placeOf(draft), draftText(draft)),
      delay: options.delay ?? 200,
    })
  }

  get folder(): string {
    return this.#folder
  }

  /** The list of drafts as they are on the disk now, and what is still to be written. */
  async list(): Promise<Shelf> {
    const shelf = { folder: this.#folder, drafts: [], setAside: [], passedOver: [], isRead: true }
    try {
      const { drafts: whole, passedOver } = await this.#read()
      const drafts = whole.map(summaryOf).toSorted((a, b) => b.changed.localeCompare(a.changed))
      return { ...shelf, drafts, setAside: [...this.#setAside], passedOver, problem: null }
    } catch (error) {
      return { ...shelf, setAside: [...this.#setAside], problem: problemOf(error) }
    }
  }

  /** The same for the first screen, which does not wait for a folder of hundreds of files: then `isRead` is false. */
  async firstList(): Promise<Shelf> {
    const names = await readdir(this.#folder).catch(() => [])
    if (names.length <= mostAtOnce) return this.list()
    return { folder: this.#folder, drafts: [], setAside: [], passedOver: [], problem: null, isRead: false }
  }

  /** The drafts of the list, as it was read last, in which all these words are written. */
  async search(typed: string): Promise<readonly string[]> {
    return this.#found.search(typed, this.#keeper.unsaved())
  }

  /** The drafts themselves, as they are now; none where the folder can't be read. */
  async all(): Promise<readonly Draft[]> {
    return this.#read().then(
      ({ drafts }) => drafts,
      () => [],
    )
  }

  /** Makes an empty draft in the folder. */
  async create(door: Door, convention: string, register: Draft['register'] = 'adult'): Promise<Outcome<One>> {
    const { newId, now } = this.#options
    const id = newId()
    return this.add({ ...newDraft({ id, door, convention, now: now() }), register, variation: ownVariation(id) })
  }

  /** Puts a draft that the folder does not have yet in a file of its own. Nobody has agreed to it here. */
  async add(given: Draft): Promise<Outcome<One>> {
    const draft = { ...given, agreed: null }
    try {
      const path = await this.#newPath(draft)
      await writeWhole(path, draftText(draft))
      this.#paths.set(draft.id, path)
      return { kind: 'done', draft: this.#keeper.hold(draft.id, draft) }
    } catch (error) {
      return this.#failed(error)
    }
  }

  /** The draft as it is now: in memory if it is still to be written, else from the disk. */
  async open(id: string): Promise<Outcome<One>> {
    if (!this.#paths.has(id)) await this.#find(id)
    const path = this.#paths.get(id)
    if (path === undefined) return failed('not-found')
    const reading = await readDraftFile(path)
    if (reading.kind === 'draft') return { kind: 'done', draft: this.#keeper.hold(id, { ...reading.draft, id }) }
    const inMemory = this.#keeper.unsaved().find((draft) => draft.id === id)
    if (inMemory) return { kind: 'done', draft: inMemory }
    if (reading.kind === 'invalid') return failed('unreadable', basename(path))
    const isGone = reading.problem === 'folder-gone' && (await exists(dirname(path)))
    return failed(isGone ? 'not-found' : reading.problem, basename(path))
  }

  /** The draft as its writer sees it now: the one in memory once it was opened. */
  async current(id: string): Promise<Outcome<One>> {
    const held = this.#keeper.latest(id)
    return held ? { kind: 'done', draft: held } : this.open(id)
  }

  /** The id of the draft that a file of the folder holds; null when it holds none. Broken files are set aside here too. */
  async idOf(fileName: string): Promise<string | null> {
    await this.list()
    const path = join(this.#folder, fileName)
    return [...this.#paths].find(([, known]) => known === path)?.[0] ?? null
  }

  /**
   * Takes what the window says of a draft that was opened. Its history, agreement and time of change are not the window's;
   * a letter that was sent does not change any more.
   */
  async keep(draft: Draft): Promise<Outcome> {
    const held = this.#keeper.latest(draft.id)
    if (!held) return failed('not-found')
    const next = { ...draft, history: held.history, agreed: held.agreed, changed: held.changed }
    const value = isDeepStrictEqual(next, held) || sentOf(held) ? held : { ...next, changed: this.#options.now() }
    const outcome = await this.#keeper.keep(draft.id, value)
    return outcome.kind === 'failed' ? this.#named(outcome) : outcome
  }

  /** Adds to the history of a draft that was opened; if it can't be written now, it will be with the next change. */
  record(id: string, event: DraftEvent): void {
    const held = this.#keeper.latest(id)
    if (!held || held.history.length >= 10_000) return
    void this.#keeper.keep(id, { ...held, history: [...held.history, event] })
  }

  /** Keeps that an adult agreed to the letter of a draft that was opened. */
  agree(id: string, agreed: Agreement): void {
    const held = this.#keeper.latest(id)
    if (held) void this.#keeper.keep(id, { ...held, agreed })
  }

  /** Makes a copy with an id of its own and a history that begins now. */
  async duplicate(id: string): Promise<Outcome<One>> {
    return this.derive(id, (draft, { id: own, now }) => ({
      ...draft,
      id: own,
      history: [{ kind: 'created', on: now }],
      changed: now,
    }))
  }

  /** Makes another draft out of one, which stays as it is. */
  async derive(id: string, make: (draft: Draft, beginning: Beginning) => Draft | null): Promise<Outcome<One>> {
    const source = await this.current(id)
    if (source.kind === 'failed') return source
    const made = make(source.draft, { id: this.#options.newId(), now: this.#options.now() })
    return made ? this.add(made) : failed('unknown')
  }

  /** Moves a draft, with its last words, to the folder of deleted drafts. */
  async delete(id: string): Promise<Outcome> {
    const opened = await this.open(id)
    if (opened.kind === 'failed') return opened
    const [unwritten] = await this.flush()
    if (unwritten && this.unsaved().some((draft) => draft.id === id)) return unwritten
    try {
      const path = this.#placeOf(opened.draft)
      await this.#keeper.forget(id)
      await this.trash.put(id, path)
      this.#paths.delete(id)
      return { kind: 'done' }
    } catch (error) {
      return this.#failed(error)
    }
  }

  /** Takes a deleted draft back. */
  async restore(id: string): Promise<Outcome> {
    try {
      const path = await this.trash.takeBack(id)
      if (path === null) return failed('not-found')
      // A draft that has this id already keeps it; the next list gives this one its own.
      if (!this.#paths.has(id)) this.#paths.set(id, path)
      return { kind: 'done' }
    } catch (error) {
      return this.#failed(error)
    }
  }

  /** Removes the file of a draft in which nothing was ever said; any other draft stays. */
  async discardIfBlank(id: string): Promise<void> {
    const draft = this.#keeper.latest(id)
    const path = this.#paths.get(id)
    if (!draft || path === undefined || !isBlank(draft)) return
    await this.#keeper.forget(id)
    this.#paths.delete(id)
    await unlink(path).catch(() => undefined)
  }

  /** Shows another folder from now on. Drafts that are open stay where they are. */
  async moveTo(folder: string): Promise<void> {
    await this.flush()
    this.#folder = folder
    this.#setAside.clear()
  }

  /** Writes at once all that is not on the disk. */
  async flush(): Promise<readonly Failed[]> {
    return (await this.#keeper.flush()).map((outcome) => this.#named(outcome))
  }

  /** The same without waiting, for the end of the system's session. */
  flushNow(): void {
    this.#keeper.flushNow()
  }

  /** The drafts whose last words are not on the disk. */
  unsaved(): readonly Draft[] {
    return this.#keeper.unsaved()
  }

  async #read(): Promise<Readonly<{ drafts: readonly Draft[]; passedOver: readonly Failed[] }>> {
    const { found, setAside, passedOver } = await this.#found.read(this.#folder, this.#paths)
    for (const name of setAside) this.#setAside.add(name)
    for (const { path, draft } of found) this.#paths.set(draft.id, path)
    const unsaved = new Map(this.#keeper.unsaved().map((draft) => [draft.id, draft]))
    return { drafts: found.map(({ draft }) => unsaved.get(draft.id) ?? draft), passedOver }
  }

  // A file keeps the beginning of its draft's id in its name; one that was renamed is found by reading all.
  async #find(id: string): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names.filter((one) => isDraftName(one) && one.includes(id.slice(0, 8)))) {
      const reading = await readDraftFile(join(this.#folder, name))
      if (reading.kind === 'draft' && reading.draft.id === id) {
        this.#paths.set(id, join(this.#folder, name))
        return
      }
    }
    await this.list()
  }

  async #newPath(draft: Draft): Promise<string> {
    const about = this.#options.about(draft)
    const path = join(this.#folder, draftFileName(draft, about))
    return (await exists(path)) ? join(this.#folder, draftFileName(draft, about, draft.id.length)) : path
  }

  // Every draft that is kept was first added or opened, hence has its path; the name made here is for the compiler.
  #placeOf(draft: Draft): string {
    return this.#paths.get(draft.id) ?? join(this.#folder, draftFileName(draft, '', draft.id.length))
  }

  #failed(error: unknown): Failed {
    return this.#named(failed(problemOf(error)))
  }

  #named(refusal: Failed): Failed {
    return refusal.problem === 'folder-gone' ? failed(refusal.problem, basename(this.#folder)) : refusal
  }
}

/** From 1 to 256, so that two letters begun one after the other don't sound alike. */
function ownVariation(id: string): number {
  return 1 + Number.parseInt(id.slice(0, 2), 16)
}

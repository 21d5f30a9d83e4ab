import { dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { draftText } from './draft-file'
import type { DraftPlaces } from './draft-places'
import { SeenDrafts, type Other } from './seen-drafts'
import { adoptEnclosed } from './enclosed-files'
import type { Elsewhere } from '../bridge/elsewhere'
import { writeWhole, writeWholeNow } from '../system/write-whole'

/** What the files of the open drafts need: their places, an id for one that goes apart, and whom to tell. */
export type DraftFilesOptions = Readonly<{
  places: DraftPlaces
  newId: () => string
  onElsewhere: (elsewhere: Elsewhere) => void
}>

/** A draft that was changed elsewhere while it was open here: its own words are in a file apart, under an id of its own. */
type Apart = Readonly<{ id: string; other: Draft }>

/** The files of the open drafts. What another program put in one of them is never written over: ours then goes apart. */
export class DraftFiles {
  readonly #options: DraftFilesOptions
  readonly #seen = new SeenDrafts()
  readonly #apart = new Map<string, Apart>()
  readonly #everApart = new Set<string>()

  constructor(options: DraftFilesOptions) {
    this.#options = options
  }

  /** Notes what was read in a draft's file, and the stamp it had. */
  noteRead(draft: Draft, stamp: string): void {
    this.#seen.note(draft, stamp)
  }

  /** The id under which the words of a draft are kept while it goes apart; null while it does not. */
  apart(id: string): string | null {
    return this.#apart.get(id)?.id ?? null
  }

  /** Whether there is, or was, another version of a draft. */
  wasApart(id: string): boolean {
    return this.#everApart.has(id)
  }

  /** From now on the draft's own file is its own again. */
  rejoin(id: string): void {
    this.#apart.delete(id)
  }

  /** Forgets what was seen of a draft that is not open any more. */
  forget(id: string): void {
    for (const one of [id, this.apart(id) ?? id]) this.#seen.forget(one)
    this.#apart.delete(id)
  }

  /** The same of all. */
  forgetAll(): void {
    this.#seen.forgetAll()
    this.#apart.clear()
  }

  /** Brings a draft to its file; to a file apart where its own was changed by another. */
  async write(draft: Draft, signal: AbortSignal): Promise<void> {
    const own = this.#own(draft)
    const other = await this.#tryWrite(own, this.#options.places.placeOf(own), signal)
    switch (other?.kind) {
      case undefined:
        return
      case 'stranger':
        await this.#writeNew(own, signal)
        return
      case 'version': {
        const apart = { ...own, id: this.#options.newId() }
        await adoptEnclosed(dirname(await this.#writeNew(apart, signal)), apart)
        this.#seen.note(other.draft, other.stamp)
        this.#tell(draft.id, { id: apart.id, other: this.#apart.get(draft.id)?.other ?? other.draft })
      }
    }
  }

  /** The same without waiting for anything. */
  writeNow(draft: Draft): void {
    const { places, newId } = this.#options
    const own = this.#own(draft)
    const path = places.placeOf(own)
    if (!this.#seen.otherNow(path, own)) return writeWholeNow(path, draftText(own))
    const apart = { ...own, id: newId() }
    writeWholeNow(places.placeOf(apart), draftText(apart))
  }

  /** Whether another version took the place of an open draft. Of one that goes apart already, the newest is told. */
  async isReplaced(draft: Draft): Promise<boolean> {
    const { places } = this.#options
    const other = await this.#seen.otherIn(places.placeOf(draft), draft)
    const apart = this.#apart.get(draft.id)
    if (!apart) return other?.kind === 'version'
    if (other?.kind === 'version') this.#seen.note(other.draft, other.stamp)
    this.#tell(draft.id, other?.kind === 'version' ? { ...apart, other: other.draft } : apart)
    return false
  }

  #own(draft: Draft): Draft {
    return { ...draft, id: this.apart(draft.id) ?? draft.id }
  }

  #tell(id: string, apart: Apart): void {
    this.#everApart.add(id)
    this.#apart.set(id, apart)
    this.#options.onElsewhere({ id, other: apart.other })
  }

  async #tryWrite(draft: Draft, path: string, signal: AbortSignal): Promise<Other | null> {
    let other: Other | null = null
    const stamp = await writeWhole(path, draftText(draft), async () => {
      signal.throwIfAborted()
      other = await this.#seen.otherIn(path, draft)
      signal.throwIfAborted()
      if (!other) this.#seen.expect(draft)
      return !other
    })
    if (stamp !== null) this.#seen.note(draft, stamp)
    return other
  }

  async #writeNew(draft: Draft, signal: AbortSignal): Promise<string> {
    const { places } = this.#options
    const path = await places.newPath(draft)
    await this.#tryWrite(draft, path, signal)
    places.set(draft.id, path)
    return path
  }
}

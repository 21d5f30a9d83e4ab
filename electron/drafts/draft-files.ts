import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Draft, Life } from '#letter/draft/draft'
import type { Elsewhere } from '../bridge/elsewhere'
import { stampOf } from '../system/file-stamp'
import { writeWhole, writeWholeNow } from '../system/write-whole'
import { draftText, hasSameWords, isSameVersion, parseDraft, readDraftFile, type DraftReading } from './draft-file'
import type { DraftPlaces } from './draft-places'
import { adoptEnclosed } from './enclosed-files'
import { livedTogether } from './lived-together'

/** What the files of the open drafts need: their places, an id for one that goes apart, and whom to tell. */
type DraftFilesOptions = Readonly<{
  places: DraftPlaces
  newId: () => string
  onElsewhere: (elsewhere: Elsewhere) => void
  /** A draft as it is held now: newer, it may be, than what is being written or looked at. */
  held: (id: string) => Draft | undefined
  /** Told of a draft to which something happened elsewhere, while nobody changed its words there: it has both now. */
  onHappened: (draft: Draft) => void
}>

/** What a file held when it was last read or written here, its stamp at that time, and what a write cut short may have left in it. */
type Seen = Readonly<{ drafts: readonly Draft[]; stamp: string }>

/**
 * What another program put where a draft is kept: another version of it, the same words to which something `happened`, with what
 * happened here and there together, or something that is no version of it.
 */
type Other =
  | Readonly<{ kind: 'version'; draft: Draft; stamp: string }>
  | Readonly<{ kind: 'happened'; before: Draft; draft: Draft; stamp: string; life: Life }>
  | Readonly<{ kind: 'stranger' }>

/** A draft that was changed elsewhere while it was open here: its own words are in a file apart, under an id of its own. */
type Apart = Readonly<{ id: string; other: Draft }>

/** The files of the open drafts. What another program put in one of them is never written over: ours then goes apart. */
export class DraftFiles {
  readonly #options: DraftFilesOptions
  readonly #seen = new Map<string, Seen>()
  readonly #apart = new Map<string, Apart>()
  readonly #everApart = new Set<string>()

  constructor(options: DraftFilesOptions) {
    this.#options = options
  }

  /** Notes what was read in a draft's file, and the stamp it had. */
  noteRead(draft: Draft, stamp: string): void {
    this.#seen.set(draft.id, { drafts: [draft], stamp })
  }

  /** The id under which the words of a draft are kept while another version has its file; null while none has. */
  apart(id: string): string | null {
    return this.#apart.get(id)?.id ?? null
  }

  /** Whether a draft has, or had, another version: that one may need enclosures which this one has dropped. */
  wasApart(id: string): boolean {
    return this.#everApart.has(id)
  }

  /** Ends the conflict of a draft: its words go to its own file again. */
  rejoin(id: string): void {
    this.#apart.delete(id)
  }

  /** Forgets what was seen of a draft that is not open any more. */
  forget(id: string): void {
    for (const one of [id, this.apart(id) ?? id]) this.#seen.delete(one)
    this.#apart.delete(id)
  }

  /** Forgets what was seen of every draft. */
  forgetAll(): void {
    this.#seen.clear()
    this.#apart.clear()
  }

  /** Brings a draft to its file; to a file apart where its own was changed by another. */
  async write(draft: Draft, signal: AbortSignal): Promise<void> {
    const own = this.#own(draft)
    const other = await this.#tryWrite(own, this.#options.places.pathOf(own), signal)
    switch (other?.kind) {
      case undefined:
        return
      case 'stranger':
        await this.#writeNew(own, signal)
        return
      case 'happened':
        return this.write(this.#take(draft, other), signal)
      case 'version': {
        const apart = { ...own, id: this.#options.newId() }
        await adoptEnclosed(dirname(await this.#writeNew(apart, signal)), apart)
        this.noteRead(other.draft, other.stamp)
        this.#tell(draft.id, { id: apart.id, other: this.#apart.get(draft.id)?.other ?? other.draft })
      }
    }
  }

  /** Brings a draft to its file at once, for when nothing can be waited for. */
  writeNow(draft: Draft): void {
    const { places, newId } = this.#options
    const own = this.#own(draft)
    const path = places.pathOf(own)
    const other = this.#otherNow(path, own)
    if (!other) return writeWholeNow(path, draftText(own))
    if (other.kind === 'happened') return writeWholeNow(path, draftText({ ...own, ...other.life }))
    const apart = { ...own, id: newId() }
    writeWholeNow(places.pathOf(apart), draftText(apart))
  }

  /**
   * Whether a draft has to be written, though nothing was typed: its file is gone, or another version took its place. Of a
   * draft that goes apart already, the newest other version is told. A pupil's letter that is only read here, while its child
   * writes on elsewhere, asks nothing and makes no copy, until something is changed here too.
   */
  async isBehind(draft: Draft): Promise<boolean> {
    const { places } = this.#options
    if ((await stampOf(places.pathOf(this.#own(draft)))) === '') return true
    const other = await this.#otherIn(places.pathOf(draft), draft)
    const apart = this.#apart.get(draft.id)
    // What happened here may have been written over there.
    if (other?.kind === 'happened') return !isSameVersion(this.#take(draft, other), other.draft)
    if (!apart) return other?.kind === 'version' && !this.#isOnlyRead(draft)
    if (other?.kind === 'version') this.noteRead(other.draft, other.stamp)
    this.#tell(draft.id, other?.kind === 'version' ? { ...apart, other: other.draft } : apart)
    return false
  }

  /** Gives a draft a file in the folder that is shown now, unless it has one there; what goes with it is brought along. */
  async moveHere(draft: Draft): Promise<void> {
    const { places } = this.#options
    const own = this.#own(draft)
    const before = places.known(own.id)
    if (before !== undefined && dirname(before) === places.folder) return
    places.set(own.id, await places.newPath(own))
    if (before !== undefined) await adoptEnclosed(places.folder, own, dirname(before)).catch(() => undefined)
  }

  #isOnlyRead(draft: Draft): boolean {
    const { drafts = [] } = this.#seen.get(draft.id) ?? {}
    return draft.pupil !== null && drafts.some((one) => isSameVersion(one, draft))
  }

  #own(draft: Draft): Draft {
    return { ...draft, id: this.apart(draft.id) ?? draft.id }
  }

  // Answers the draft as it is held now, with what happened elsewhere, unless what was written here meanwhile forbids it.
  #take(draft: Draft, other: Extract<Other, { kind: 'happened' }>): Draft {
    const held = this.#options.held(draft.id) ?? draft
    const life = livedTogether(other.before, held, other.draft)
    if (!life) return held
    this.noteRead(other.draft, other.stamp)
    const together = { ...held, ...life }
    this.#options.onHappened(together)
    return together
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
      other = await this.#otherIn(path, draft)
      signal.throwIfAborted()
      if (!other) this.#expect(draft)
      return !other
    })
    if (stamp !== null) this.noteRead(draft, stamp)
    return other
  }

  async #writeNew(draft: Draft, signal: AbortSignal): Promise<string> {
    const { places } = this.#options
    const path = await places.newPath(draft)
    await this.#tryWrite(draft, path, signal)
    places.set(draft.id, path)
    return path
  }

  // Killed in the middle of a write, the file holds what was there or what was to come.
  #expect(draft: Draft): void {
    const { drafts = [], stamp = '' } = this.#seen.get(draft.id) ?? {}
    this.#seen.set(draft.id, { drafts: [...drafts.slice(0, 1), draft], stamp })
  }

  // What stands in a draft's file in place of what was last seen there; null where nothing else does.
  async #otherIn(path: string, draft: Draft): Promise<Other | null> {
    const stamp = await stampOf(path)
    if (stamp === '' || stamp === this.#seen.get(draft.id)?.stamp) return null
    return this.#other(await readDraftFile(path), draft, stamp)
  }

  #otherNow(path: string, draft: Draft): Other | null {
    try {
      return this.#other(parseDraft(readFileSync(path)), draft, '')
    } catch {
      return null
    }
  }

  #other(reading: DraftReading, draft: Draft, stamp: string): Other | null {
    if (reading.kind === 'unread' && reading.problem === 'folder-gone') return null
    if (reading.kind !== 'draft') return { kind: 'stranger' }
    // A copied file that could not be rewritten still has the id of the first.
    const found = { ...reading.draft, id: draft.id }
    const known = [draft, ...(this.#seen.get(draft.id)?.drafts ?? [])]
    if (known.some((one) => isSameVersion(one, found))) {
      if (stamp !== '') this.noteRead(found, stamp)
      return null
    }
    if (reading.draft.id !== draft.id) return { kind: 'stranger' }
    const before = this.#seen.get(draft.id)?.drafts.find((one) => hasSameWords(one, found))
    const life = before && livedTogether(before, draft, found)
    return life ? { kind: 'happened', before, draft: found, stamp, life } : { kind: 'version', draft: found, stamp }
  }
}

import { isDeepStrictEqual } from 'node:util'
import type { Agreement, Draft, DraftEvent } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import type { Failed, Outcome } from '../bridge/outcome'
import { DraftFiles, type DraftFilesOptions } from './draft-files'
import { Keeper } from '../system/keeper'
import { failed } from '../system/problem'

type Options = DraftFilesOptions & Readonly<{ now: () => string; delay: number }>

/** What the schema of a draft takes. */
const longestHistory = 10_000

/** The drafts that were opened, as their writer sees them now; each change is brought to the disk. */
export class OpenDrafts {
  readonly #now: Options['now']
  readonly #keeper: Keeper<Draft>
  readonly #files: DraftFiles

  constructor({ now, delay, ...options }: Options) {
    this.#now = now
    this.#files = new DraftFiles(options)
    this.#keeper = new Keeper({
      write: (draft, signal) => this.#files.write(draft, signal),
      writeNow: (draft) => this.#files.writeNow(draft),
      delay,
    })
  }

  /** Takes a draft as its file holds it, with the stamp it had; answers it, or what is newer than its file. */
  hold(draft: Draft, stamp: string): Draft {
    const held = this.latest(draft.id)
    if (held && this.apart(draft.id) !== null) return held
    const taken = this.#keeper.hold(draft.id, draft)
    if (taken === draft) this.#files.noteRead(draft, stamp)
    return taken
  }

  latest(id: string): Draft | undefined {
    return this.#keeper.latest(id)
  }

  /** Takes what the window says of a draft; its history, agreement and time of change are not the window's. */
  async keep(draft: Draft): Promise<Outcome> {
    const held = this.latest(draft.id)
    if (!held) return failed('not-found')
    const next = { ...draft, history: held.history, agreed: held.agreed, changed: held.changed }
    const value = isDeepStrictEqual(next, held) || sentOf(held) ? held : { ...next, changed: this.#now() }
    return this.#keeper.keep(draft.id, value)
  }

  /** Adds to the history of a draft; what can't be written now will be with the next change. */
  async record(id: string, event: DraftEvent): Promise<Outcome> {
    const held = this.latest(id)
    if (!held) return failed('not-found')
    if (held.history.length >= longestHistory) return failed('unknown')
    return this.#keeper.keepAtOnce(id, { ...held, history: [...held.history, event] })
  }

  /** The same for what a person tells: what can't be written was not said, and can be said again. */
  async tell(id: string, event: DraftEvent): Promise<Outcome> {
    const outcome = await this.record(id, event)
    const held = this.latest(id)
    if (outcome.kind === 'failed' && held)
      void this.#keeper.keep(id, { ...held, history: held.history.filter((one) => one !== event) })
    return outcome
  }

  /** Keeps that an adult agreed to the letter of a draft. */
  async agree(id: string, agreed: Agreement): Promise<Outcome> {
    const held = this.latest(id)
    return held ? this.#keeper.keepAtOnce(id, { ...held, agreed }) : failed('not-found')
  }

  /** The drafts whose last words are not on the disk. */
  unsaved(): readonly Draft[] {
    return this.#keeper.unsaved()
  }

  flush(): Promise<readonly Failed[]> {
    return this.#keeper.flush()
  }

  flushNow(): void {
    this.#keeper.flushNow()
  }

  /** Drops a draft and whatever of it was still to be written. */
  async forget(id: string): Promise<void> {
    await this.#keeper.forget(id)
    this.#files.forget(id)
  }

  /** Looks whether another program changed the file of a draft; then both versions are kept, and it is told. */
  async look(id: string): Promise<void> {
    const held = this.latest(id)
    if (held && (await this.#files.isReplaced(held))) await this.#keeper.writeAgain(id)
  }

  /** The id under which the words of a draft are kept while another version has its file; null while none has. */
  apart(id: string): string | null {
    return this.#files.apart(id)
  }

  /** Whether there is, or was, another version of a draft, which may want the files that this one does without. */
  wasApart(id: string): boolean {
    return this.#files.wasApart(id)
  }

  /** Brings a draft that went apart back to its own file. */
  rejoin(id: string): Promise<Outcome> {
    this.#files.rejoin(id)
    return this.#keeper.writeAgain(id)
  }

  /** Drops every draft, its last words too. */
  async forgetAll(): Promise<void> {
    await this.#keeper.forgetAll()
    this.#files.forgetAll()
  }
}

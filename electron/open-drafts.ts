import { isDeepStrictEqual } from 'node:util'
import type { Agreement, Draft, DraftEvent } from '#letter/draft'
import { sentOf } from '#letter/sent'
import type { Failed, Outcome } from './outcome'
import { draftText } from './draft-file'
import type { DraftPlaces } from './draft-places'
import { Keeper } from './keeper'
import { failed } from './problem'
import { writeWhole, writeWholeNow } from './write-whole'

type Options = Readonly<{ places: DraftPlaces; now: () => string; delay: number }>

/** What the schema of a draft takes. */
const longestHistory = 10_000

/** The drafts that were opened, as their writer sees them now; each change is brought to the disk. */
export class OpenDrafts {
  readonly #now: Options['now']
  readonly #keeper: Keeper<Draft>

  constructor({ places, now, delay }: Options) {
    this.#now = now
    this.#keeper = new Keeper({
      write: (draft, signal) => writeWhole(places.placeOf(draft), draftText(draft), signal),
      writeNow: (draft) => writeWholeNow(places.placeOf(draft), draftText(draft)),
      delay,
    })
  }

  /** Takes a draft as its file holds it; answers it, or what is newer than its file. */
  hold(draft: Draft): Draft {
    return this.#keeper.hold(draft.id, draft)
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
  forget(id: string): Promise<void> {
    return this.#keeper.forget(id)
  }

  /** Drops every draft, its last words too. */
  forgetAll(): Promise<void> {
    return this.#keeper.forgetAll()
  }
}

import type { Bridge } from '#electron/bridge/bridge'
import type { Failed } from '#electron/bridge/outcome'
import type { Saving } from '#electron/bridge/saving'
import type { Words } from '#letter/draft/draft'

/**
 * Whether the last words of each draft are on the disk. The main process knows, and tells; what is still on its way to it is
 * not saved yet, and what did not reach it is not saved at all.
 */
export class Savings {
  readonly #bridge: Pick<Bridge, 'keepWords'>
  readonly #told: Map<string, Saving>
  readonly #onTheirWay = new Map<string, number>()
  readonly #lost = new Map<string, Failed>()
  readonly #listeners = new Set<() => void>()
  #given: Words | null = null
  #read: Readonly<{ words: Words; reads: Words['reads'] }> | null = null

  /** `unsaved` are the drafts that were not on the disk when the window started. */
  constructor(bridge: Pick<Bridge, 'keepWords'>, unsaved: readonly Readonly<{ id: string; saving: Saving }>[]) {
    this.#bridge = bridge
    this.#told = new Map(unsaved.map(({ id, saving }) => [id, saving]))
  }

  /** Notes how the letter of these words reads, to be kept with them; with words that were given already, at once where it reads anew. */
  noteReads(words: Words, reads: Words['reads']): void {
    this.#read = { words, reads }
    if (this.#given === words && reads !== words.reads) void this.keep(words)
  }

  /** Gives the main process the words of a draft as they are now. */
  async keep(given: Words): Promise<void> {
    const { id } = given
    this.#given = given
    const words = this.#read?.words === given ? { ...given, reads: this.#read.reads } : given
    this.#onTheirWay.set(id, this.#countOf(id) + 1)
    this.#changed()
    const outcome = await this.#bridge
      .keepWords({ words })
      .catch((): Failed => ({ kind: 'failed', problem: 'unknown' }))
    this.#onTheirWay.set(id, this.#countOf(id) - 1)
    if (outcome.kind === 'failed') this.#lost.set(id, outcome)
    else this.#lost.delete(id)
    this.#changed()
  }

  /** Takes what the main process tells of a draft. */
  tell(id: string, saving: Saving): void {
    if (saving === 'saved') {
      this.#told.delete(id)
      this.#lost.delete(id)
    } else this.#told.set(id, saving)
    this.#changed()
  }

  /** How it is with a draft now. */
  of(id: string): Saving {
    const told = this.#told.get(id) ?? 'saved'
    if (typeof told !== 'string') return told
    return this.#lost.get(id) ?? (this.#countOf(id) > 0 ? 'saving' : told)
  }

  /** Why a draft, any of them, can't be written; null while none is refused. */
  refusal(): Failed | null {
    const ids = [...this.#told.keys(), ...this.#lost.keys()]
    return ids.map((id) => this.of(id)).find((saving) => typeof saving !== 'string') ?? null
  }

  /** Calls whenever something of this changes; answers the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #countOf(id: string): number {
    return this.#onTheirWay.get(id) ?? 0
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

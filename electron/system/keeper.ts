import { isDeepStrictEqual } from 'node:util'
import type { Failed, Outcome } from '../bridge/outcome'
import { failed, problemOf } from './problem'

type Entry<T> = {
  value: T
  dirty: boolean
  waiting: ((outcome: Outcome) => void)[]
  timer: NodeJS.Timeout | null
  writing: Promise<Outcome> | null
  abort: AbortController
}

/** How values reach the disk, and how long writing may be put off so that a burst of keystrokes makes one write. */
export type Writing<T> = Readonly<{
  write: (value: T, signal: AbortSignal) => Promise<void>
  writeNow: (value: T) => void
  delay: number
}>

/** Holds the latest value of each id and brings it to the disk; a value that could not be written is kept and retried. */
export class Keeper<T> {
  readonly #writing: Writing<T>
  readonly #entries = new Map<string, Entry<T>>()

  constructor(writing: Writing<T>) {
    this.#writing = writing
  }

  /** The latest value, on the disk or not yet. */
  latest(id: string): T | undefined {
    return this.#entries.get(id)?.value
  }

  /** Takes a value that is on the disk already; one that is still to be written wins over it. */
  hold(id: string, value: T): T {
    const entry = this.#entries.get(id)
    if (entry?.dirty || entry?.writing) return entry.value
    this.#entries.set(id, newEntry(value))
    return value
  }

  /** Takes a new value; answers once it, or a later one, is on the disk or was refused. */
  keep(id: string, value: T): Promise<Outcome> {
    const entry = this.#entries.get(id) ?? newEntry(value)
    this.#entries.set(id, entry)
    entry.dirty ||= entry.writing !== null || !isDeepStrictEqual(entry.value, value)
    entry.value = value
    if (!entry.dirty) return Promise.resolve({ kind: 'done' })
    return new Promise((resolve) => {
      entry.waiting.push(resolve)
      this.#schedule(entry)
    })
  }

  /** The same without waiting for more keystrokes. */
  keepAtOnce(id: string, value: T): Promise<Outcome> {
    const outcome = this.keep(id, value)
    const entry = this.#entries.get(id)
    if (entry?.dirty) void this.#write(entry)
    return outcome
  }

  /** Writes at once all that is not on the disk. */
  async flush(): Promise<readonly Failed[]> {
    const outcomes = await Promise.all([...this.#entries.values()].map((entry) => this.#settle(entry)))
    return outcomes.filter((outcome) => outcome.kind === 'failed')
  }

  /** Writes a value once more, as though it had just come. */
  async writeAgain(id: string): Promise<Outcome> {
    const entry = this.#entries.get(id)
    if (!entry) return failed('not-found')
    entry.dirty = true
    return this.#settle(entry)
  }

  /** The same without waiting for anything. Values that can't be written stay unsaved. */
  flushNow(): void {
    for (const entry of this.#entries.values()) {
      if (!entry.dirty && !entry.writing) continue
      entry.abort.abort()
      entry.dirty = !this.#wroteNow(entry.value)
    }
  }

  /** The values that are not on the disk. */
  unsaved(): readonly T[] {
    return [...this.#entries.values()]
      .filter((entry) => entry.dirty || entry.writing !== null)
      .map((entry) => entry.value)
  }

  /** Drops a value and whatever of it was still to be written, once no write of it is under way. */
  async forget(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#entries.delete(id)
    if (entry.timer) clearTimeout(entry.timer)
    await entry.writing
    for (const answer of entry.waiting) answer(failed('not-found'))
  }

  /** Drops every value, once no write is under way. */
  async forgetAll(): Promise<void> {
    await Promise.all([...this.#entries.keys()].map((id) => this.forget(id)))
  }

  #wroteNow(value: T): boolean {
    try {
      this.#writing.writeNow(value)
      return true
    } catch {
      return false
    }
  }

  async #settle(entry: Entry<T>): Promise<Outcome> {
    const outcome = await entry.writing
    return entry.dirty ? this.#write(entry) : (outcome ?? { kind: 'done' })
  }

  #schedule(entry: Entry<T>): void {
    if (entry.writing) return
    entry.timer ??= setTimeout(() => void this.#write(entry), this.#writing.delay)
  }

  #write(entry: Entry<T>): Promise<Outcome> {
    if (entry.timer) clearTimeout(entry.timer)
    entry.timer = null
    entry.writing ??= this.#writeLatest(entry).finally(() => {
      entry.writing = null
      if (entry.waiting.length > 0) this.#schedule(entry)
    })
    return entry.writing
  }

  async #writeLatest(entry: Entry<T>): Promise<Outcome> {
    const waiting = entry.waiting.splice(0)
    entry.dirty = false
    entry.abort = new AbortController()
    const outcome = await this.#attempt(entry)
    if (outcome.kind === 'failed') entry.dirty = true
    for (const answer of waiting) answer(outcome)
    return outcome
  }

  async #attempt(entry: Entry<T>): Promise<Outcome> {
    try {
      await this.#writing.write(entry.value, entry.abort.signal)
      return { kind: 'done' }
    } catch (error) {
      return failed(problemOf(error))
    }
  }
}

function newEntry<T>(value: T): Entry<T> {
  return { value, dirty: false, waiting: [], timer: null, writing: null, abort: new AbortController() }
}

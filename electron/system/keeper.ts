import { isDeepStrictEqual } from 'node:util'
import type { Failed, Outcome } from '../bridge/outcome'
import type { Saving } from '../bridge/saving'
import { failed, problemOf } from './problem'

type Entry<T> = {
  readonly id: string
  value: T
  dirty: boolean
  told: Saving
  /** When the first of what is not being written came, in milliseconds. */
  since: number
  /** How often in a row the disk has refused. */
  refusals: number
  waiting: ((outcome: Outcome) => void)[]
  timer: NodeJS.Timeout | null
  writing: Promise<Outcome> | null
  abort: AbortController
}

/**
 * How values reach the disk. Writing is put off by `delay` milliseconds, so that a burst of keystrokes makes one write, and
 * tried again after each of `pauses`, then after the last of them for as long as it takes.
 */
export type Writing<T> = Readonly<{
  write: (value: T, signal: AbortSignal) => Promise<void>
  writeNow: (value: T) => void
  refusal?: (error: unknown) => Failed
  onSaving?: (id: string, saving: Saving) => void
  delay: number
  pauses?: readonly number[]
}>

/** Milliseconds from a refusal to the next try. */
const usualPauses = [2000, 5000, 15_000]

/** Holds the latest value of each id and brings it to the disk; one that was refused is kept, told, and tried again. */
export class Keeper<T> {
  readonly #writing: Required<Writing<T>>
  readonly #entries = new Map<string, Entry<T>>()

  constructor(writing: Writing<T>) {
    const usual = { refusal: (error: unknown) => failed(problemOf(error)), onSaving: () => undefined }
    this.#writing = { ...usual, pauses: usualPauses, ...writing }
  }

  /** The latest value, on the disk or not yet. */
  latest(id: string): T | undefined {
    return this.#entries.get(id)?.value
  }

  /** Takes a value that is on the disk already; one that is still to be written wins over it. */
  hold(id: string, value: T): T {
    const entry = this.#entries.get(id)
    if (entry?.dirty || entry?.writing) return entry.value
    this.#entries.set(id, newEntry(id, value))
    return value
  }

  /** Takes a value in place of the one held, where the file has it already or the write under way brings it: nothing is written for it alone. */
  amend(id: string, value: T): void {
    const entry = this.#entries.get(id)
    if (entry) entry.value = value
  }

  /** Takes a value to be written, unless it is the very one held; answers once it, or a later one, is on the disk or was refused. */
  keep(id: string, value: T): Promise<Outcome> {
    const entry = this.#entries.get(id) ?? newEntry(id, value)
    this.#entries.set(id, entry)
    entry.dirty ||= entry.writing !== null || entry.value !== value
    entry.value = value
    if (!entry.dirty) return Promise.resolve({ kind: 'done' })
    this.#tellWaiting(entry)
    if (entry.waiting.length === 0) entry.since = performance.now()
    return new Promise((resolve) => {
      entry.waiting.push(resolve)
      this.#schedule(entry)
    })
  }

  /** Takes a value as `keep` does, without waiting for more keystrokes. */
  keepAtOnce(id: string, value: T): Promise<Outcome> {
    const outcome = this.keep(id, value)
    const entry = this.#entries.get(id)
    if (entry?.dirty) void this.#write(entry)
    return outcome
  }

  /** Writes at once all that is not on the disk; answers what was refused. */
  async flush(): Promise<readonly Failed[]> {
    const outcomes = await Promise.all([...this.#entries.values()].map((entry) => this.#settle(entry)))
    return outcomes.filter((outcome) => outcome.kind === 'failed')
  }

  /** Tries once more what was refused, without waiting for its time. */
  retry(): void {
    for (const entry of this.#entries.values()) if (entry.refusals > 0 && entry.dirty) void this.#write(entry)
  }

  /** Writes a value once more, as though it had just come. */
  async writeAgain(id: string): Promise<Outcome> {
    const entry = this.#entries.get(id)
    if (!entry) return failed('not-found')
    entry.dirty = true
    this.#tellWaiting(entry)
    return this.#settle(entry)
  }

  /** Answers once the write of a value that is under way, if any, has ended. */
  async written(id: string): Promise<void> {
    await this.#entries.get(id)?.writing
  }

  /** Writes all that is not on the disk, without waiting for anything. What can't be written stays unsaved. */
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

  /** What was told last of each value that is not on the disk. */
  unsavedStates(): readonly Readonly<{ id: string; saving: Saving }>[] {
    return [...this.#entries.values()]
      .filter(({ told }) => told !== 'saved')
      .map(({ id, told }) => ({ id, saving: told }))
  }

  /** Drops a value and whatever of it was still to be written, once no write of it is under way. */
  async forget(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#entries.delete(id)
    if (entry.timer) clearTimeout(entry.timer)
    await entry.writing
    if (entry.timer) clearTimeout(entry.timer)
    for (const answer of entry.waiting) answer(failed('not-found'))
    if (this.latest(id) === undefined) this.#tell(entry, 'saved')
  }

  /** Drops every value, once no write is under way. */
  async forgetAll(): Promise<void> {
    await Promise.all([...this.#entries.keys()].map((id) => this.forget(id)))
  }

  #tell(entry: Entry<T>, saving: Saving): void {
    if (isDeepStrictEqual(entry.told, saving)) return
    entry.told = saving
    this.#writing.onSaving(entry.id, saving)
  }

  // What was refused stays told until it is on the disk.
  #tellWaiting(entry: Entry<T>): void {
    if (entry.refusals === 0) this.#tell(entry, 'saving')
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
    // A new try that is seconds away gives way to what has just come.
    if (entry.refusals > 0 && entry.timer) clearTimeout(entry.timer)
    if (entry.refusals === 0 && entry.timer) return
    // What came while the last write was under way has waited already.
    const waited = performance.now() - entry.since
    entry.timer = setTimeout(() => void this.#write(entry), Math.max(0, this.#writing.delay - waited))
  }

  #scheduleRetry(entry: Entry<T>): void {
    const { pauses } = this.#writing
    const pause = pauses[Math.min(entry.refusals, pauses.length) - 1] ?? 0
    entry.timer = setTimeout(() => void this.#write(entry), pause)
    entry.timer.unref()
  }

  #write(entry: Entry<T>): Promise<Outcome> {
    if (entry.timer) clearTimeout(entry.timer)
    entry.timer = null
    entry.writing ??= this.#writeLatest(entry).finally(() => {
      entry.writing = null
      if (this.#entries.get(entry.id) !== entry) return
      if (entry.waiting.length > 0) this.#schedule(entry)
      else if (entry.dirty) this.#scheduleRetry(entry)
    })
    return entry.writing
  }

  async #writeLatest(entry: Entry<T>): Promise<Outcome> {
    const waiting = entry.waiting.splice(0)
    entry.dirty = false
    entry.abort = new AbortController()
    const outcome = await this.#attempt(entry)
    if (outcome.kind === 'failed') {
      entry.dirty = true
      entry.refusals += 1
      this.#tell(entry, outcome)
    } else {
      entry.refusals = 0
      this.#tell(entry, entry.dirty ? 'saving' : 'saved')
    }
    for (const answer of waiting) answer(outcome)
    return outcome
  }

  async #attempt(entry: Entry<T>): Promise<Outcome> {
    try {
      await this.#writing.write(entry.value, entry.abort.signal)
      return { kind: 'done' }
    } catch (error) {
      return this.#writing.refusal(error)
    }
  }
}

function newEntry<T>(id: string, value: T): Entry<T> {
  return {
    id,
    value,
    dirty: false,
    told: 'saved',
    since: 0,
    refusals: 0,
    waiting: [],
    timer: null,
    writing: null,
    abort: new AbortController(),
  }
}

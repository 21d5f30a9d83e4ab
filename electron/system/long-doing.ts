/** What goes on for long is told how far it is, and asks whether it was stopped. */
export type Going = Readonly<{ signal: AbortSignal; step: (done: number, total: number) => void }>

/** Something that nobody waits for. */
export const unheard = (): Going => ({ signal: new AbortController().signal, step: () => undefined })

/** How far something is of those that are told by a name. */
type Progress<What extends string> = Readonly<{ what: What; done: number; total: number }>

// In milliseconds: before the first of these nothing is told, and then no more often than the other.
const [soon, often] = [1000, 100]

/** What is done with many letters together and may take a while: told as it goes on, and stopped by its name. */
export class LongDoings<What extends string> {
  readonly #tell: (progress: Progress<What>) => void
  readonly #now: () => number
  readonly #going = new Map<What, ReadonlySet<AbortController>>()

  constructor(tell: (progress: Progress<What>) => void, now: () => number = () => performance.now()) {
    this.#tell = tell
    this.#now = now
  }

  /** Does it, told how far it is once it has taken a second. */
  async during<T>(what: What, act: (going: Going) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.#going.set(what, new Set([...(this.#going.get(what) ?? []), controller]))
    let next = this.#now() + soon
    let last: Readonly<{ done: number; total: number }> | null = null
    // What makes no step for longer is told too: it can then be stopped.
    const timer = setTimeout(() => last && this.#tell({ what, ...last }), soon)
    const step = (done: number, total: number) => {
      last = { done, total }
      if (this.#now() < next) return
      next = this.#now() + often
      this.#tell({ what, done, total })
    }
    try {
      return await act({ signal: controller.signal, step })
    } finally {
      clearTimeout(timer)
      this.#going.set(what, new Set([...(this.#going.get(what) ?? [])].filter((one) => one !== controller)))
    }
  }

  /** Asks all that goes on by this name to stop. */
  stop(what: What): void {
    for (const controller of this.#going.get(what) ?? []) controller.abort()
  }
}

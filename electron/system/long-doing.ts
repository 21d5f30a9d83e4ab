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
  readonly #going = new Map<What, AbortController>()

  constructor(tell: (progress: Progress<What>) => void, now: () => number = () => performance.now()) {
    this.#tell = tell
    this.#now = now
  }

  /** Does it, told how far it is once it has taken a second. */
  async during<T>(what: What, act: (going: Going) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.#going.set(what, controller)
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
      if (this.#going.get(what) === controller) this.#going.delete(what)
    }
  }

  /** Asks it to stop, if it goes on. */
  stop(what: What): void {
    this.#going.get(what)?.abort()
  }
}

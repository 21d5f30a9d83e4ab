import type { KeepingProgress } from '../bridge/keeping-calls'

/** What goes on for long is told how far it is, and asks whether it was stopped. */
export type Going = Readonly<{ signal: AbortSignal; step: (done: number, total: number) => void }>

/** Something that nobody waits for. */
export const unheard = (): Going => ({ signal: new AbortController().signal, step: () => undefined })

// In milliseconds: before the first of these nothing is told, and then no more often than the other.
const [soon, often] = [1000, 100]

/** What is done with all the letters together and may take a while: told as it goes on, and stopped by its name. */
export class LongDoings {
  readonly #tell: (progress: KeepingProgress) => void
  readonly #now: () => number
  readonly #going = new Map<KeepingProgress['what'], AbortController>()

  constructor(tell: (progress: KeepingProgress) => void, now: () => number = () => performance.now()) {
    this.#tell = tell
    this.#now = now
  }

  /** Does it, told how far it is once it has taken a second. */
  async during<T>(what: KeepingProgress['what'], act: (going: Going) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.#going.set(what, controller)
    let next = this.#now() + soon
    const step = (done: number, total: number) => {
      if (this.#now() < next) return
      next = this.#now() + often
      this.#tell({ what, done, total })
    }
    try {
      return await act({ signal: controller.signal, step })
    } finally {
      if (this.#going.get(what) === controller) this.#going.delete(what)
    }
  }

  /** Asks it to stop, if it goes on. */
  stop(what: KeepingProgress['what']): void {
    this.#going.get(what)?.abort()
  }
}

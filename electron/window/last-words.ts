import { setTimeout as wait } from 'node:timers/promises'

/** How long a page that hangs is waited for, in milliseconds. */
const patience = 1000

/** The words typed right before a window closes: they may still be on their way from its page. */
export class LastWords {
  readonly #ask: () => void
  #handedOver: () => void = () => undefined

  /** `ask` asks the page for them. */
  constructor(ask: () => void) {
    this.#ask = ask
  }

  /** Resolves once the page has handed over all that was typed in it, or does not answer in time. */
  async heard(): Promise<void> {
    const answer = new Promise<void>((resolve) => (this.#handedOver = resolve))
    this.#ask()
    await Promise.race([answer, wait(patience, undefined, { ref: false })])
  }

  /** The page has handed them over. */
  handedOver(): void {
    this.#handedOver()
  }
}

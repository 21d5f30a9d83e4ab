import type { Opened } from '../bridge/drafts-calls'

/** What a file named from outside needs: a way to open it, and a page that is told what came of it. */
type NamedFileNeeds = Readonly<{ open: (path: string) => Promise<Opened>; tell: (outcome: Opened) => void }>

/** A file, what came of it once it is asked for, and whether a first screen shows that. */
type Waiting = { readonly path: string; opened?: Promise<Opened>; isShown: boolean }

/** The file of a draft named from outside: it is told to the page that listens; until one does, it waits, and the first screen may show it. */
export class NamedFile {
  readonly #needs: NamedFileNeeds
  #waiting: Waiting | null = null
  #isHeard = false

  constructor(needs: NamedFileNeeds) {
    this.#needs = needs
  }

  /** Whether a page listens now. */
  get isHeard(): boolean {
    return this.#isHeard
  }

  /** Opens the file at once where a page listens; otherwise the last one named waits for a page. */
  async open(path: string): Promise<void> {
    this.#waiting = { path, isShown: false }
    if (this.#isHeard) await this.#tellWaiting()
  }

  /** What came of the file that waits, for a first screen; null when none waits. The page that shows it may never be there: it is kept until one listens. */
  async forFirstScreen(): Promise<Opened | null> {
    const file = this.#waiting
    if (!file) return null
    file.isShown = true
    return this.#opened(file)
  }

  /** A page listens from now on: it is told of the file that its first screen does not show. */
  async listen(): Promise<void> {
    this.#isHeard = true
    await this.#tellWaiting()
  }

  /** The page that listened is gone: what is named next waits for another. */
  leave(): void {
    this.#isHeard = false
  }

  async #tellWaiting(): Promise<void> {
    const file = this.#waiting
    if (!file) return
    const outcome = file.isShown ? null : await this.#opened(file)
    // It went away meanwhile: the next page is told.
    if (!this.#isHeard) return
    if (this.#waiting === file) this.#waiting = null
    if (outcome) this.#needs.tell(outcome)
  }

  // Once only: a file that comes in as a copy would be there twice.
  #opened(file: Waiting): Promise<Opened> {
    file.opened ??= this.#needs.open(file.path).catch((error: unknown) => {
      // The next page starts without it.
      if (this.#waiting === file) this.#waiting = null
      throw error
    })
    return file.opened
  }
}

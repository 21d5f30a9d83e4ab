import { watch, type FSWatcher } from 'node:fs'

const rest = 300

/** Tells once that something has moved in a folder and rests. Where a folder can't be watched, nothing is ever told. */
export class FolderWatch {
  readonly #tell: () => void
  #folder = ''
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(tell: () => void) {
    this.#tell = tell
  }

  /** Watches this folder, and no other; anew where watching it had ended. */
  follow(folder: string): void {
    if (this.#watcher && folder === this.#folder) return
    this.stop()
    this.#folder = folder
    try {
      this.#watcher = watch(folder, { persistent: false }, () => this.#moved())
      this.#watcher.on('error', () => this.stop())
    } catch {
      this.#watcher = null
    }
  }

  /** Watches nothing any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#watcher?.close()
    this.#watcher = null
  }

  #moved(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#tell, rest)
  }
}

import { existsSync, watch, type FSWatcher } from 'node:fs'
import { dirname } from 'node:path'

const rest = 300

/**
 * Tells when something has changed in a folder and is quiet again, when the folder went away, and when it is back. Where a
 * folder can't be watched, nothing is ever told.
 */
export class FolderWatch {
  readonly #tell: () => void
  #folder = ''
  #watched = ''
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(tell: () => void) {
    this.#tell = tell
  }

  /** Watches this folder, and no other; anew where watching it had ended. */
  follow(folder: string): void {
    if (this.#watcher && folder === this.#folder) return
    this.#folder = folder
    this.#attach()
  }

  /** Watches nothing any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#watcher?.close()
    this.#watcher = null
  }

  // While the folder is gone, the nearest one above it shows when it is back.
  #attach(): void {
    this.stop()
    this.#watched = nearest(this.#folder)
    try {
      this.#watcher = watch(this.#watched, { persistent: false }, () => this.#moved())
      this.#watcher.on('error', () => this.stop())
    } catch {
      this.#watcher = null
    }
  }

  #moved(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const wasGone = this.#watched !== this.#folder
      // A watch follows its folder wherever that is moved to; only the path counts here.
      this.#attach()
      if (!wasGone || existsSync(this.#folder)) this.#tell()
    }, rest)
  }
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

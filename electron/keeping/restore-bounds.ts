import { heaviestTogether } from '#letter/text/limits'
import { largestFile } from '../drafts/draft-file'
import type { OwnFile } from '../drafts/own-files'
import type { Zipped } from './read-zip'

// A letter is sent once with its files; answers that came in files are beside it too.
const heaviestOfLetter = 4 * heaviestTogether
/** Pictures and documents are packed already; zeros shrink a thousand times. */
const mostShrunk = 100
const smallEnough = 1024 * 1024
const mostInVain = 256 * 1024 * 1024

/** How much a backup may still make the app read and write: a small file from a stranger could unpack into a full disk. */
export class RestoreBounds {
  readonly #perLetter = new Map<string, number>()
  #inVain = 0

  /** Whether so much was read for nothing that the rest is left unread. */
  get areReached(): boolean {
    return this.#inVain > mostInVain
  }

  /** Whether a file may be read: one that goes with a letter is as heavy as such a file can be, and so are all of that letter. */
  takes(own: OwnFile, heads: Zipped): boolean {
    if (this.areReached) return false
    if (own.kind !== 'enclosure') return true
    const size = Math.max(...heads.map((head) => head.size))
    const packed = Math.min(...heads.map(({ compressed }) => compressed))
    if (size > heaviestTogether || (size > smallEnough && size > packed * mostShrunk)) return false
    const heavy = (this.#perLetter.get(own.draft) ?? 0) + size
    this.#perLetter.set(own.draft, heavy)
    return heavy <= heaviestOfLetter
  }

  /** Counts a file that was read and could not be used. */
  readInVain(heads: Zipped): void {
    this.#inVain += heads.reduce((sum, { size }) => sum + (size > largestFile ? 0 : size), 0)
  }
}

import type { Answered, Asked } from './serve-spelling'

/** The end of a thread that answers about spelling. */
export type SpellingThread = Readonly<{
  on: (event: 'message' | 'error' | 'exit', listener: (what: unknown) => void) => unknown
  postMessage: (asked: Asked) => void
  unref: () => void
}>

type Waiting = Readonly<{ resolve: (words: readonly string[]) => void; reject: (error: Error) => void }>

/** Asks a thread about spelling. The thread is started by the first question: an app that spells nothing loads nothing. */
export class Speller {
  readonly #start: () => SpellingThread
  readonly #waiting = new Map<number, Waiting>()
  #thread: SpellingThread | null = null
  #count = 0

  constructor(start: () => SpellingThread) {
    this.#start = start
  }

  /** Those of the words that the dictionary does not have. */
  async lacking(dictionary: string, words: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(words.length > 0 ? await this.#ask({ dictionary, words: [...new Set(words)] }) : [])
  }

  /** Words of the dictionary that look like this one, the likeliest first. */
  alike(dictionary: string, word: string): Promise<readonly string[]> {
    return this.#ask({ dictionary, like: word })
  }

  #ask(what: WithoutId<Asked>): Promise<readonly string[]> {
    this.#thread ??= this.#started()
    const thread = this.#thread
    this.#count += 1
    const id = this.#count
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      thread.postMessage({ ...what, id })
    })
  }

  #started(): SpellingThread {
    const thread = this.#start()
    // Nothing of the app may stay alive for the sake of spelling.
    thread.unref()
    // Sound: the other end is `serveSpelling`, whose answers have this type.
    thread.on('message', (answered) => this.#hear(answered as Answered))
    thread.on('error', (error) => this.#lose(error instanceof Error ? error : new Error(String(error))))
    thread.on('exit', () => this.#lose(new Error('The spelling thread ended')))
    return thread
  }

  #hear(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id)
    this.#waiting.delete(answered.id)
    if ('failed' in answered) waiting?.reject(new Error(answered.failed))
    else waiting?.resolve(answered.words)
  }

  // The next question starts another thread.
  #lose(error: Error): void {
    this.#thread = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

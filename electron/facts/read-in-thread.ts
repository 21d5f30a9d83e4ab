import type { Fact } from '#letter/facts/fact'
import type { Source } from './facts-of'

/** The end of a thread that looks for facts in one source. */
export type FactsThread = Readonly<{
  on: (event: 'message' | 'error' | 'exit', listener: (what: unknown) => void) => unknown
  postMessage: (source: Source) => void
  terminate: () => unknown
}>

/** The facts of a source, looked for in a thread of its own that lasts no longer; null where it fails, or takes longer than `most` milliseconds. */
export async function readInThread(
  source: Source,
  start: () => FactsThread,
  most: number,
): Promise<readonly Fact[] | null> {
  const thread = start()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<readonly Fact[] | null>((resolve) => {
      timer = setTimeout(() => resolve(null), most)
      // Sound: the other end is the facts worker, whose one answer has this type.
      thread.on('message', (facts) => resolve(facts as readonly Fact[]))
      thread.on('error', () => resolve(null))
      thread.on('exit', () => resolve(null))
      thread.postMessage(source)
    })
  } finally {
    clearTimeout(timer)
    void thread.terminate()
  }
}

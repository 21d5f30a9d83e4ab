import type { Requests } from '../bridge/call'
import type { factsCalls } from '../bridge/facts-calls'
import { failed } from '../system/problem'
import { readInThread, type FactsThread } from './read-in-thread'

/** What the window may ask of a confirmation or a receipt. */
export type FactsRequests = Requests<typeof factsCalls>

const longestWait = 15_000

/** Looks for facts, each source in a thread that `start` starts: what it holds may be meant to do harm. */
export function factsRequests(start: () => FactsThread, most = longestWait): FactsRequests {
  return {
    findFacts: async (source) => {
      const facts = await readInThread(source, start, most).catch(() => null)
      return facts ? { kind: 'done', facts } : failed('unreadable')
    },
  }
}

import type { Remark } from './remark'
import { onWholeSentence } from './make-remark'
import { isWriters, type Reading, type ReadSentence } from './reading'

/** The most words that are read in one breath; a child writes shorter, and often links with “and then”. */
const breath = { adult: 25, child: 20 } as const

/** How many long sentences of a letter are told at most: the longest. */
const most = 2

/**
 * The writer's sentences that could be two. The moment, which the app words as a list of facts, is none of them, nor is a
 * sentence that another remark proposes to take out.
 */
export function longSentenceRemarks({ draft, sentences }: Reading, goesAnyway: ReadonlySet<string>): readonly Remark[] {
  const limit = breath[draft.register]
  const long = sentences.filter((read) => read.words > limit && isTold(read) && !goesAnyway.has(read.sentence.id))
  const longest = new Set(long.toSorted((a, b) => b.words - a.words).slice(0, most))
  return long
    .filter((read) => longest.has(read))
    .map((read) =>
      onWholeSentence('long-sentence', read, { words: { words: String(read.words), limit: String(limit) } }),
    )
}

function isTold(read: ReadSentence): boolean {
  return isWriters(read) && read.inBody && (read.question !== 'moment' || read.sentence.rewritten)
}

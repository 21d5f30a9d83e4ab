import type { Remark } from './remark'
import { asksIn } from './asks-in'
import { onPlace, onWholeSentence } from './make-remark'
import { isPassed, isWriters, type Reading, type ReadSentence } from './reading'

/** From here a reader answers one of them and forgets the others. */
const tooMany = 3

/** A disappointed letter that asks nothing, once it was asked what it asks for, or too much. */
export function askRemarks({ draft, sentences }: Reading): readonly Remark[] {
  if (draft.door === 'thankful') return []
  const told = sentences.filter((read) => read.inBody && !read.praise && isWriters(read))
  if (told.length === 0) return []
  const asking = told.flatMap((read, at) =>
    goesOnAsking(read, told[at - 1]) ? [] : Array.from({ length: asksIn(read) }, () => read),
  )
  const answered = draft.follows !== null || sentences.some(({ question }) => question === 'ask')
  if (asking.length === 0 && !answered)
    return isPassed('ask', draft) ? [onPlace('no-ask', { kind: 'letter' }, { question: 'ask' })] : []
  const last = asking[tooMany - 1]
  return last ? [onWholeSentence('many-asks', last, { question: 'ask', words: { asks: String(asking.length) } })] : []
}

/** “Who was it? Which of you had the key?”: questions in a row ask one thing. */
function goesOnAsking(read: ReadSentence, before: ReadSentence | undefined): boolean {
  const isPure = (one: ReadSentence) => one.said.isQuestion && !one.matches.some(({ list }) => list === 'ask')
  return before?.question === read.question && isPure(before) && isPure(read)
}

import type { Remark } from '../remark'
import { onPlace, onWholeSentence } from './make-remark'
import { isWriters, type Reading, type ReadSentence } from './reading'

/** From here a reader answers one of them and forgets the others. */
const tooMany = 3

/** A disappointed letter that asks nothing, or too much. */
export function askRemarks({ draft, sentences }: Reading): Remark[] {
  if (draft.door === 'thankful') return []
  const told = sentences.filter((read) => read.inBody && isWriters(read))
  if (draft.door === 'both' && !told.some(({ praise }) => !praise)) return []
  const asking = told.flatMap((read) => Array.from({ length: asksIn(read) }, () => read))
  if (asking.length === 0) return [onPlace('no-ask', { kind: 'letter' }, { question: 'ask' })]
  const last = asking[tooMany - 1]
  return last ? [onWholeSentence('many-asks', last, { question: 'ask', words: { asks: String(asking.length) } })] : []
}

function asksIn({ sentence, matches, question }: ReadSentence): number {
  let [asks, end] = [0, -1]
  for (const { list, from, to } of matches) {
    if (list !== 'ask' || from < end) continue
    asks += 1
    end = to
  }
  const asked = sentence.text.includes('?') || question === 'ask'
  return Math.max(asks, asked && question !== 'idea' ? 1 : 0)
}

import { begunOwn } from '../compose/begun-own'
import type { QuestionId } from '../draft/questions'
import { tokensOf } from '../reading/tokens'
import type { Remark } from './remark'
import { onSentence, onWholeSentence } from './make-remark'
import { firstOf, holds, isWriters, type Reading, type ReadSentence } from './reading'

/** What an ask lacks before it can be granted: a day that is still to come, a sum, an object; and an answer, to be a sentence. Each is told once. */
export function askDetailRemarks(reading: Reading): readonly Remark[] {
  const fragments = (['thanked', 'ask'] as const).flatMap((question) => withoutBeginning(question, reading))
  if (reading.draft.door === 'thankful') return fragments
  const asking = reading.sentences.filter((read) => read.inBody && !read.praise && isAsk(read))
  return [
    ...fragments,
    ...passedDay(asking, reading.today),
    ...refundWithoutSum(asking, reading),
    ...withoutObject(asking),
  ]
}

/** A first sentence that names what it is about, and says nothing of it: “The bus driver.” */
function withoutBeginning(asked: QuestionId, { sentences, draft, language }: Reading): readonly Remark[] {
  const first = sentences.find((read) => read.question === asked && isWriters(read))
  if (!first || first.inList || first.sentence.rewritten) return []
  if (asked === 'thanked' && !namesSomebody(first)) return []
  const text = begunOwn(first.sentence.text, asked, draft, language)
  if (text === undefined) return []
  return [onWholeSentence('no-sentence', first, { change: { kind: 'rewrite', sentence: first.sentence.id, text } })]
}

/** “The kind driver” and “All the staff”, but not “A hug to the driver”: who is thanked comes after two words at most. */
function namesSomebody({ sentence: { text }, matches }: ReadSentence): boolean {
  return matches.some(
    ({ list, from }) => (list === 'role' || list === 'team') && tokensOf(text.slice(0, from)).length <= 2,
  )
}

function isAsk({ said, question }: ReadSentence): boolean {
  return said.isRequest || question === 'ask' || question === 'idea'
}

function passedDay(asking: readonly ReadSentence[], today: string): readonly Remark[] {
  for (const read of asking.filter(isWriters)) {
    const passed = read.said.deadlines.find(({ by }) => by < today)
    if (passed) return [onSentence('wish-passed', read, passed)]
  }
  return []
}

/** A second letter carries on the matter of the first; the rest of a sum is known, and so is a whole refund where a number finds what was paid. */
function refundWithoutSum(asking: readonly ReadSentence[], { draft, sentences }: Reading): readonly Remark[] {
  const asked = asking.find(asksRefund)
  const own = sentences.filter((read) => read.inBody && isWriters(read))
  if (!asked || draft.follows || own.some(({ said }) => said.sums.length > 0)) return []
  const isFound = holds(asked, 'whole') && own.some(({ said }) => said.references.length > 0)
  return isFound || holds(asked, 'share') ? [] : [onWholeSentence('refund-sum', asked, { question: 'ask' })]
}

/** Asked with a verb, or named in answer to what is asked: “A refund”. */
function asksRefund({ said, question, matches }: ReadSentence): boolean {
  const isNamed = question === 'ask' && !said.isRequest && matches.some(({ list }) => list === 'requests.refund')
  return isNamed || said.requested.has('refund')
}

/** “Put up signs”: saying what? What stands after a colon or between quotes says it. */
function withoutObject(asking: readonly ReadSentence[]): readonly Remark[] {
  for (const read of asking.filter(isWriters)) {
    const vague = firstOf(read, 'vague-ask')
    if (vague && !holds(read, 'ask-object') && !/[:«“]/u.test(read.sentence.text))
      return [onSentence('ask-object', read, vague)]
  }
  return []
}

import type { Remark, RemarkChange, RemarkPlace } from './remark'
import { writerSentenceId } from '../parts/sentence-id'
import type { Reading, ReadSentence } from './reading'
import type { Reason } from '../language/reasons'
import type { Stretch } from '../text/stretch'

type More = Readonly<{ words?: Remark['words']; change?: RemarkChange; question?: Remark['question'] }>

/** A remark on a stretch of a sentence. */
export function onSentence(
  reason: Reason,
  { sentence, question }: ReadSentence,
  { from, to }: Stretch,
  { words = {}, change, ...more }: More = {},
): Remark {
  const said = sentence.text.slice(from, to)
  return {
    id: writerSentenceId(`${reason}/${sentence.id}`, said),
    reason,
    words: { said, ...words },
    place: { kind: 'sentence', id: sentence.id, from, to },
    question: more.question ?? question,
    change: change ?? null,
  }
}

/** A remark on a whole sentence. */
export function onWholeSentence(reason: Reason, read: ReadSentence, more: More = {}): Remark {
  return onSentence(reason, read, { from: 0, to: read.sentence.text.length }, more)
}

/** A remark on a block, or on the letter; `about` tells it from others of its reason. */
export function onPlace(reason: Reason, place: RemarkPlace, more: More = {}, about = ''): Remark {
  const { words = {}, question = null, change = null } = more
  return { id: writerSentenceId(reason, about), reason, words, place, question, change }
}

/** How many words the body has. */
export function bodyWords({ sentences }: Pick<Reading, 'sentences'>): number {
  return sentences.reduce((sum, { inBody, words }) => (inBody ? sum + words : sum), 0)
}

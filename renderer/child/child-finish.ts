import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { isAnswered } from '../questions/is-answered'

/** Where a child goes who has finished: whom it is for and who writes are asked first, once, then comes the envelope. */
export function finishFrom(draft: Draft, index: number): Draft['at'] {
  const left = questionsOf(draft).slice(index + 1)
  return left.find((question) => question.kind === 'party' && !isAnswered(draft, question))?.id ?? 'send'
}

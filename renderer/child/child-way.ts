import type { Draft } from '#letter/draft/draft'
import { questionsOf, type QuestionId } from '#letter/draft/questions'
import { isAnswered, missingEssentials } from '#letter/draft/is-answered'

/** What is said to a child who comes to a question: what was just done, never how well. */
export type Cheer = QuestionId | 'standing' | 'later'

/** The word for a child at this place of the path (the end is after the last question); null where nothing was done yet. */
export function cheerAt(draft: Draft, index: number): Cheer | null {
  const before = questionsOf(draft)[index - 1]
  if (!before) return null
  if (!isAnswered(draft, before)) return 'later'
  return before.essential && missingEssentials(draft).length === 0 ? 'standing' : before.id
}

/** Where a child goes who has finished: whom it is for and who writes are asked first, once, then comes the envelope. */
export function finishFrom(draft: Draft, index: number): Draft['at'] {
  const left = questionsOf(draft).slice(index + 1)
  return left.find((question) => question.kind === 'party' && !isAnswered(draft, question))?.id ?? 'send'
}

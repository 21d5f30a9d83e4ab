import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { isAnswered } from '#letter/draft/is-answered'

/** Where to go on with a draft: at its first question without an answer, or at the first of all. */
export function placeToWrite(draft: Draft): Draft['at'] {
  const asked = questionsOf(draft)
  return (asked.find((question) => !isAnswered(draft, question)) ?? asked[0])?.id ?? 'send'
}

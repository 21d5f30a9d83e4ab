import type { Draft } from '#letter/draft/draft'
import { questionsOf, type Question } from '#letter/draft/questions'
import { isAnswered, missingEssentials } from '#letter/draft/is-answered'

/** What lies around a question: the one before, whether it is the last, may be skipped still, and whether the letter stands already. */
export type WayOn = Readonly<{ before: Question | undefined; last: boolean; skippable: boolean; stands: boolean }>

/** The way on from the question at this place of those asked. */
export function wayOn(draft: Draft, index: number): WayOn {
  const asked = questionsOf(draft)
  const question = asked[index]
  const last = index === asked.length - 1
  return {
    before: asked[index - 1],
    last,
    skippable: !last && question !== undefined && !question.essential && !isAnswered(draft, question),
    stands: missingEssentials(draft).length === 0,
  }
}

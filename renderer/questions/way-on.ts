import type { Draft } from '#letter/draft/draft'
import { questionsOf, type Question } from '#letter/draft/questions'
import { isAnswered, missingEssentials } from './is-answered'

/** What lies around a question: the one before, whether it is the last, is answered, and whether the letter stands already. */
export type WayOn = Readonly<{ before: Question | undefined; last: boolean; answered: boolean; stands: boolean }>

/** The way on from the question at this place of those asked. */
export function wayOn(draft: Draft, index: number): WayOn {
  const asked = questionsOf(draft)
  const question = asked[index]
  return {
    before: asked[index - 1],
    last: index === asked.length - 1,
    answered: question !== undefined && isAnswered(draft, question),
    stands: missingEssentials(draft).length === 0,
  }
}

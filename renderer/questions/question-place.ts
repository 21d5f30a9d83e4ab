import { createContext, use } from 'react'

/** Where a question stands: the element that describes it, and the headings inside it. */
export type QuestionPlace = Readonly<{ hint: string; heading: 'h2' | 'h3' }>

/** Tells a question where it stands: alone on its screen, unless something around it says otherwise. */
export const QuestionPlaceContext = createContext<QuestionPlace>({ hint: 'question-hint', heading: 'h2' })

/** Where the question around a component stands. */
export function useQuestionPlace(): QuestionPlace {
  return use(QuestionPlaceContext)
}

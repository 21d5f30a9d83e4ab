import { useCallback } from 'react'
import type { QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { showQuestion } from './show-question'

/** The way to a question of the open letter, and to its field. */
export function useGoToQuestion(): (at: QuestionId) => void {
  const { act } = useApp()
  return useCallback(
    (at) => {
      act({ kind: 'go-to', at })
      showQuestion(at)
    },
    [act],
  )
}

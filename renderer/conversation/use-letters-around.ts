import { useCallback } from 'react'
import { useAnswer } from '../app/use-answer'

const nothingYet: readonly never[] = []

/** The letters before or after one, empty until the main process gave them. `ask` is the call of the bridge that gives them. */
export function useLettersAround<T>(ask: (what: { id: string }) => Promise<readonly T[]>, id: string): readonly T[] {
  const askOfIt = useCallback(() => ask({ id }), [ask, id])
  return useAnswer(askOfIt) ?? nothingYet
}

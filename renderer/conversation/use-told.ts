import { useCallback } from 'react'
import { useAnswer } from '../app/use-answer'

const nothingYet: readonly never[] = []

/** What the main process tells of a letter, empty until it is there. `ask` is one call of the bridge. */
export function useTold<T>(ask: (what: { id: string }) => Promise<readonly T[]>, id: string): readonly T[] {
  const askOfIt = useCallback(() => ask({ id }), [ask, id])
  return useAnswer(askOfIt) ?? nothingYet
}

import { useEffect, useState } from 'react'
import type { Remarks } from './use-remarks'

/** Whether what is told of a letter came before what stands under it, or is late; null while it is waited for. */
export type Settled = 'in-time' | 'late' | null

// In ms: longer than this, nobody waits for suggestions.
const longestWait = 1500

/** How long what stands under the suggestions waits for them: they would push it from under the hand. */
export function useSettled({ isLooked }: Pick<Remarks, 'isLooked'>): Settled {
  const [settled, settle] = useState<Settled>(null)
  if (settled === null && isLooked) settle('in-time')
  useEffect(() => {
    const wait = setTimeout(() => settle((before) => before ?? 'late'), longestWait)
    return () => clearTimeout(wait)
  }, [])
  return settled
}

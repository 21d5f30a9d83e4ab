import { useCallback } from 'react'
import { setManner, type Manner } from '#letter/draft/change-draft'
import { useChange } from '../app/use-change'

/** Changes the manner of the letter; each change can be undone. */
export function useManner(): (manner: Manner, step?: string | null) => void {
  const change = useChange()
  return useCallback(
    (manner: Manner, step?: string | null) => change((draft) => setManner(draft, manner), step),
    [change],
  )
}

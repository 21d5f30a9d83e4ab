import { useCallback } from 'react'
import { setManner } from '#letter/draft/change-draft'
import { useApp } from '../app/app-context'

type Manner = Parameters<typeof setManner>[1]

/** Changes the manner of the letter; each change can be undone. */
export function useManner(): (manner: Manner) => void {
  const { act } = useApp()
  return useCallback(
    (manner: Manner) => act({ kind: 'change', change: (draft) => setManner(draft, manner), step: null }),
    [act],
  )
}

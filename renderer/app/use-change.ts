import { useCallback } from 'react'
import type { Words } from '#letter/draft/draft'
import { useApp } from './app-context'

/** Changes the open draft in a way that can be undone. Changes of the same `step` are undone together; one of none, alone. */
export type Change = (how: (words: Words) => Words, step?: string | null) => void

/** The way to change the open draft. */
export function useChange(): Change {
  const { act } = useApp()
  return useCallback((how, step = null) => act({ kind: 'change', change: how, step }), [act])
}

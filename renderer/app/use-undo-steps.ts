import { useCallback } from 'react'
import type { Timeline } from '#letter/draft/undo'
import { useApp } from './app-context'
import { useUndoKeys } from './use-undo-keys'
import { useTranslation } from './words'

/** A step back and a step forward in the open draft, told aloud; the keys do the same. */
export type UndoSteps = Readonly<{ canUndo: boolean; canRedo: boolean; undo: () => void; redo: () => void }>

/** The steps that the past and the future of a draft allow. */
export function useUndoSteps({ past, future }: Timeline): UndoSteps {
  const { t } = useTranslation()
  const { act, announce } = useApp()
  const canUndo = past.length > 0
  const canRedo = future.length > 0
  const undo = useCallback(() => {
    act({ kind: 'undo' })
    announce(t(canUndo ? 'bar.undone' : 'bar.nothingToUndo'))
  }, [act, announce, canUndo, t])
  const redo = useCallback(() => {
    act({ kind: 'redo' })
    announce(t(canRedo ? 'bar.redone' : 'bar.nothingToRedo'))
  }, [act, announce, canRedo, t])
  useUndoKeys(undo, redo)
  return { canUndo, canRedo, undo, redo }
}

import { useCallback } from 'react'
import type { ClassLetters } from '#electron/bridge/class-calls'
import type { Outcome } from '#electron/bridge/outcome'
import type { Shelf } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'

/** The letters of a class as they are on the disk, asked again each time that the shelf has changed; null until they are there. */
export function useClassLetters(id: string, { drafts, folder, problem }: Shelf): Outcome<ClassLetters> | null {
  const { bridge } = useApp()
  return useAnswer(
    useCallback(
      () =>
        problem && drafts.length === 0
          ? Promise.resolve({ kind: 'failed', problem, name: folder } as const)
          : bridge.listClass({ class: id }),
      [bridge, drafts, folder, id, problem],
    ),
  )
}

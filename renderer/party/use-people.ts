import { useCallback } from 'react'
import type { People } from '#electron/bridge/people-calls'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'

const nobodyYet: People = { recipients: [], writers: [] }

/** The people of the other letters, to be offered in this one. */
export function usePeople(draftId: string): People {
  const { bridge } = useApp()
  const ask = useCallback(() => bridge.people({ id: draftId }), [bridge, draftId])
  return useAnswer(ask) ?? nobodyYet
}

import { useState } from 'react'
import type { Door } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { openOutcome } from '../app/open-letter'

/** The way through a door to a new letter; while one opens, no other does. */
export function useEnter(): Readonly<{ opening: boolean; enter: (door: Door) => Promise<void> }> {
  const { act, bridge } = useApp()
  const [opening, setOpening] = useState(false)
  const enter = async (door: Door) => {
    if (opening) return
    setOpening(true)
    openOutcome(await bridge.createDraft({ door }), act)
    setOpening(false)
  }
  return { opening, enter }
}

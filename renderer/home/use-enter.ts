import { useState } from 'react'
import type { Door } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { useOpening } from '../app/open-letter'

/** The way through a door to a new letter; while one opens, no other does. */
export function useEnter(): Readonly<{ opening: boolean; enter: (door: Door) => Promise<void> }> {
  const { bridge } = useApp()
  const open = useOpening()
  const [opening, setOpening] = useState(false)
  const enter = async (door: Door) => {
    if (opening) return
    setOpening(true)
    await open(bridge.createDraft({ door }))
    setOpening(false)
  }
  return { opening, enter }
}

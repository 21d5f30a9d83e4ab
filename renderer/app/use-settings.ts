import { useCallback } from 'react'
import type { Preferences, Settings } from '#electron/bridge/settings'
import { readyFor } from './languages-needed'
import { useApp } from './app-context'

/** What is preferred, and the way to change it: on the disk and in the window, at once. */
export function useSettings(): readonly [Settings, (change: Partial<Preferences>) => Promise<void>] {
  const { act, bridge, settings } = useApp()
  const change = useCallback(
    async (what: Partial<Preferences>) => {
      const changed = await bridge.changeSettings(what)
      const action = { kind: 'settings', settings: changed } as const
      await readyFor(action, changed)
      act(action)
    },
    [act, bridge],
  )
  return [settings, change]
}

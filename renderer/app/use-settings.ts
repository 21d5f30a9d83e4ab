import { useCallback } from 'react'
import type { Settings } from '#electron/bridge/settings'
import { useApp } from './app-context'

/** What is preferred, and the way to change it: on the disk and in the window, at once. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => Promise<void>] {
  const { act, bridge, settings } = useApp()
  const change = useCallback(
    async (what: Partial<Settings>) => act({ kind: 'settings', settings: await bridge.changeSettings(what) }),
    [act, bridge],
  )
  return [settings, change]
}

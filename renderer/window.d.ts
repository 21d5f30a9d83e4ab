import type { Bridge } from '#electron/bridge/bridge'
import type { Signals } from '#electron/bridge/signals'

declare global {
  /** The day of what was built, as an ISO date; empty where nothing told it. */
  const BUILT_ON: string

  interface Window {
    readonly bridge: Bridge
    readonly signals: Signals
  }
}

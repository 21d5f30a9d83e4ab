import type { Bridge } from '#electron/bridge/bridge'
import type { Signals } from '#electron/bridge/signals'

declare global {
  interface Window {
    readonly bridge: Bridge
    readonly signals: Signals
  }
}

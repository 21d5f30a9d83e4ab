import type { Bridge } from '#electron/bridge'
import type { Signals } from '#electron/signals'

declare global {
  interface Window {
    readonly bridge: Bridge
    readonly signals: Signals
  }
}

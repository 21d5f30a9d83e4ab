import type { Bridge, Signals } from '#electron/bridge'

declare global {
  interface Window {
    readonly bridge: Bridge
    readonly signals: Signals
  }
}

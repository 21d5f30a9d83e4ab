import type { Bridge } from '#electron/bridge/bridge'
import type { Signals } from '#electron/bridge/signals'
import type { Counted } from './counted'

declare global {
  interface Window {
    readonly bridge: Bridge
    readonly signals: Signals
    /** The gestures of a test: see `counted.ts`. */
    readonly counted: Counted
    /** The speech of a test: see `speech.ts`. */
    readonly testSpeech: Readonly<{
      said: readonly SpeechSynthesisUtterance[]
      state: Readonly<{ now: SpeechSynthesisUtterance | null }>
    }>
  }
}

import type { Bridge, Signals } from '#electron/bridge'

declare global {
  interface Window {
    readonly bridge: Bridge
    readonly signals: Signals
    /** The speech of a test: see `speech.ts`. */
    readonly testSpeech: Readonly<{
      said: readonly SpeechSynthesisUtterance[]
      state: Readonly<{ now: SpeechSynthesisUtterance | null }>
    }>
  }
}

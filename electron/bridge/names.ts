import { calls, type Bridge } from './bridge'
import { signals, type Signals } from './signals'

/** The names of the calls. */
export const callNames = Object.keys(calls) as readonly (keyof Bridge)[] // Sound: the calls are what makes the bridge.

/** The names of the signals. */
export const signalNames = Object.keys(signals) as readonly (keyof Signals)[] // Sound: as above.

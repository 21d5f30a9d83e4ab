import { ask, nothing } from './call'
import { settingsChange, type Settings } from './settings'

/** What is wrong in the file of a policy: all of it, one key that there is not or whose value is none, or a folder that is not there. */
export type PolicyFault = Readonly<
  { kind: 'unreadable' } | { kind: 'unknown-key' | 'wrong-value'; key: string } | { kind: 'no-folder'; folder: string }
>
/** What the settings tell of the policy of the computer: where its file is, and what in it does not count. */
export type PolicyTold = Readonly<{ path: string; faults: readonly PolicyFault[] }>

/** What the window asks of the settings. */
export const settingsCalls = {
  /** Changes what the person prefers; a convention that is not known, and what the policy sets, stay as they are. */
  changeSettings: ask(settingsChange).answers<Settings>(),
  /** Where the policy of the computer is, and what in it does not count. */
  policyTold: ask(nothing).answers<PolicyTold>(),
}

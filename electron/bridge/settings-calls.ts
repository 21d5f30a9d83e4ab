import { ask } from './call'
import { settingsChange, type Settings } from './settings'

/** What the window asks of the settings. */
export const settingsCalls = {
  /** Changes what the person prefers; a convention that is not known changes nothing. */
  changeSettings: ask(settingsChange).answers<Settings>(),
}

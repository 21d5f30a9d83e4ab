import type { Draft } from '#letter/draft/draft'
import { ask, nothing } from './call'
import type { Failed } from './outcome'
import type { Saving } from './saving'
import type { Settings } from './settings'
import type { Shelf } from './shelf'

/** All that the window needs to show its first screen. `open` is the draft to come back to. */
export type Start = Readonly<{
  settings: Settings
  shelf: Shelf
  open: Draft | null
  /** The drafts whose last words are not on the disk. */
  unsaved: readonly Readonly<{ id: string; saving: Saving }>[]
  today: string
  version: string
  platform: string
  problem: Failed | null
}>

/** What the window asks once, as it opens. The preload script asks for the first before the page does, so that it must take nothing away. */
export const startCalls = {
  /** Settings, drafts and the draft to come back to. */
  start: ask(nothing).answers<Start>(),
  /** From now on the window hears commands: a file that was named since it began is one. */
  listen: ask(nothing).answers<void>(),
  /** All that was typed has been handed over: the window may close. */
  handedOver: ask(nothing).answers<void>(),
}

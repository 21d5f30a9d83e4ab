import * as z from 'zod'
import { ask, nothing } from './call'
import type { Cancelled, Outcome, Produced } from './outcome'
import type { Start } from './start-calls'

const longDoings = ['backup', 'restore'] as const

/** How far something is that goes on for longer than a second: a part of the whole. */
export type KeepingProgress = Readonly<{ what: (typeof longDoings)[number]; done: number; total: number }>

/**
 * What a restored backup brought: letters `added`, to the trash where they were `deleted`, letters that were there `already`,
 * and letters of which the folder has `both` versions now. `lost` names the files that could not be brought; where it is not `isWhole`, some may not even be named. Where it `isStopped`,
 * the person cancelled: the letters that had come stay, each whole, and the others did not come.
 */
export type Restored = Readonly<{
  added: number
  deleted: number
  already: number
  both: number
  lost: readonly string[]
  isWhole: boolean
  isStopped: boolean
}>

/** What the window asks of all the letters together. */
export const keepingCalls = {
  /** Asks where to save, then writes one file that holds all the letters; the person's own signature too, where it is asked for. */
  backUp: ask(z.strictObject({ signature: z.boolean() })).answers<
    Outcome<Produced & { letters: number }> | Cancelled
  >(),
  /** Asks which backup, then brings what it holds into the folder of drafts, beside what is there. */
  restoreBackup: ask(nothing).answers<Outcome<Restored> | Cancelled>(),
  /** Stops a backup that is being made, of which nothing stays, or one that is being restored. */
  stopKeeping: ask(z.strictObject({ what: z.enum(longDoings) })).answers<void>(),
  /** Removes for good the drafts that were deleted. */
  emptyTrash: ask(nothing).answers<Outcome>(),
  /** Removes for good every letter, and all that the app remembers; answers the first screen of a first start. */
  eraseAll: ask(nothing).answers<Outcome<{ start: Start }>>(),
}

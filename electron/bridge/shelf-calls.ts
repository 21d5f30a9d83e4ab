import * as z from 'zod'
import { longestTitle } from '#letter/text/limits'
import { ask, byId, id, nothing } from './call'
import type { Cancelled, Outcome } from './outcome'
import { shelfView, type Deleted, type FoundLetters, type Shelf } from './shelf'

/** What the window asks of the letters of the folder, and of the folder itself. */
export const shelfCalls = {
  /** The drafts as they are on disk now. */
  listDrafts: ask(nothing).answers<Shelf>(),
  /** Searches the list, whatever the accents and capitals: how many letters were found, and the ids of the first `most`. */
  searchDrafts: ask(z.strictObject({ ...shelfView.unwrap().shape, most: z.int().min(0) })).answers<FoundLetters>(),
  /** Gives a letter a name of its own in the list; none where it is empty. */
  renameDraft: ask(z.strictObject({ id, name: z.string().max(longestTitle) })).answers<Outcome>(),
  /** Moves a draft to the folder of deleted drafts. */
  deleteDraft: ask(byId).answers<Outcome>(),
  /** The drafts that were deleted in the last 30 days. */
  listDeleted: ask(nothing).answers<Outcome<{ deleted: readonly Deleted[] }>>(),
  /** Takes a deleted draft back. */
  restoreDraft: ask(byId).answers<Outcome>(),
  /**
   * Lets the person choose the folder of drafts. The drafts stay where they are, but for those that could not be written there:
   * `goesOn` tells that the open one came along.
   */
  chooseFolder: ask(nothing).answers<Outcome<{ shelf: Shelf; goesOn: boolean }> | Cancelled>(),
  /** Opens the folder of drafts in the file manager. */
  showFolder: ask(nothing).answers<Outcome>(),
}

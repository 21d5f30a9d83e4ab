import type { Draft } from '#letter/draft/draft'
import type { Keeper } from '../system/keeper'
import type { DraftFiles } from './draft-files'
import type { DraftPlaces } from './draft-places'
import type { Trash } from './trash'

/** What drafts are kept with: where their files are, what those files held, the words still to be written, and the deleted ones. */
export type DraftStore = Readonly<{ places: DraftPlaces; files: DraftFiles; keeper: Keeper<Draft>; trash: Trash }>

/** Takes a draft as its file holds it, with the stamp that the file had; answers it, or what is newer than its file. */
export function holdDraft(draft: Draft, stamp: string, { files, keeper }: DraftStore): Draft {
  const held = keeper.latest(draft.id)
  if (held && files.apart(draft.id) !== null) return held
  const taken = keeper.hold(draft.id, draft)
  if (taken === draft) files.noteRead(draft, stamp)
  return taken
}

/** Drops a draft and whatever of it was still to be written. */
export async function forgetDraft(id: string, { files, keeper }: DraftStore): Promise<void> {
  await keeper.forget(id)
  files.forget(id)
}

/** True while the last words of a draft are not on the disk. */
export function isUnsaved(id: string, { keeper }: DraftStore): boolean {
  return keeper.unsaved().some((draft) => draft.id === id)
}

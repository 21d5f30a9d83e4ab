import { basename, dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Opened } from '../bridge/drafts-calls'
import { stampOf } from '../system/file-stamp'
import type { Keeper } from '../system/keeper'
import { exists } from '../system/paths'
import { failed } from '../system/problem'
import { writeWhole } from '../system/write-whole'
import { draftText, readDraftFile } from './draft-file'
import type { DraftFiles } from './draft-files'
import type { DraftPlaces } from './draft-places'
import { adoptEnclosed } from './enclosed-files'
import type { Trash } from './trash'

/** What holds the drafts: where their files are, what those files held, the words still to be written, the deleted drafts. */
export type DraftStore = Readonly<{ places: DraftPlaces; files: DraftFiles; keeper: Keeper<Draft>; trash: Trash }>

/** Takes a draft as its file holds it, with the stamp that the file had; answers it, or what is newer than its file. */
function holdDraft(draft: Draft, stamp: string, { files, keeper }: DraftStore): Draft {
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

/** Puts a draft in a file of its own, with the files that go with it, and opens it. Nobody has agreed to it here. */
export async function putDraft(given: Draft, store: DraftStore): Promise<Draft> {
  const draft = { ...given, agreed: null }
  const { places } = store
  const path = await places.newPath(draft)
  const stamp = await writeWhole(path, draftText(draft))
  places.set(draft.id, path)
  await adoptEnclosed(dirname(path), draft)
  return holdDraft(draft, stamp ?? '', store)
}

/** Opens a draft as it is now: in memory if it is still to be written, else from the disk. */
export async function openDraft(id: string, store: DraftStore): Promise<Opened> {
  const path = await store.places.find(id)
  if (path === undefined) return failed('not-found')
  const stamp = await stampOf(path)
  const reading = await readDraftFile(path)
  if (reading.kind === 'draft') return { kind: 'done', draft: holdDraft({ ...reading.draft, id }, stamp, store) }
  const inMemory = store.keeper.unsaved().find((draft) => draft.id === id)
  if (inMemory) return { kind: 'done', draft: inMemory }
  if (reading.kind === 'invalid') return failed('unreadable', basename(path))
  const isGone = reading.problem === 'folder-gone' && (await exists(dirname(path)))
  return failed(isGone ? 'not-found' : reading.problem, basename(path))
}

import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { forgetDraft, isUnsaved, openDraft, type DraftStore } from './draft-store'
import { isBlank } from './draft-summary'
import { adoptEnclosed } from './enclosed-files'
import type { Outcome } from '../bridge/outcome'

/** Moves the file of a draft, with its last words, to the folder of deleted drafts. */
export async function moveToTrash(id: string, store: DraftStore): Promise<Outcome> {
  const { places, keeper, trash } = store
  const isHeld = keeper.latest(id) !== undefined
  const opened = await openDraft(id, store)
  if (opened.kind === 'failed') return opened
  const [unwritten] = await keeper.flush()
  if (unwritten && isUnsaved(id, store)) return unwritten
  const path = places.pathOf(opened.draft)
  await forgetDraft(id, store)
  try {
    await trash.put(id, path)
  } catch (error) {
    // Whoever writes in it goes on.
    if (isHeld) await openDraft(id, store)
    throw error
  }
  places.forget(id)
  return { kind: 'done' }
}

/** Takes a deleted draft back; false when it is not there. */
export async function takeBack(id: string, { places, trash }: DraftStore): Promise<boolean> {
  const path = await trash.takeBack(id)
  if (path === null) return false
  // Where another draft has this id meanwhile, that one keeps it; the next list gives the one taken back an id of its own.
  if (places.known(id) === undefined) places.set(id, path)
  return true
}

/** Closes a draft once its last words are written. The file of one in which nothing was ever said is removed. */
export async function closeDraft(id: string, store: DraftStore): Promise<void> {
  const { places, files, keeper } = store
  const draft = keeper.latest(id)
  if (!draft) return
  const path = places.known(id)
  const isRemoved = path !== undefined && files.apart(id) === null && isBlank(draft)
  if (!isRemoved) await keeper.flush()
  if (!isRemoved && isUnsaved(id, store)) return
  const apart = files.apart(id)
  if (apart !== null && path !== undefined) await adoptEnclosed(dirname(path), { ...draft, id: apart })
  await forgetDraft(id, store)
  if (!isRemoved) return
  places.forget(id)
  await unlink(path).catch(() => undefined)
}

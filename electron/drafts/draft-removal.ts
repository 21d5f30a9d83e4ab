import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openDraft } from './draft-opening'
import type { DraftPlaces } from './draft-places'
import { isBlank } from './draft-summary'
import { adoptEnclosed } from './enclosed-files'
import type { OpenDrafts } from './open-drafts'
import type { Outcome } from '../bridge/outcome'
import type { Trash } from './trash'

type Around = Readonly<{ places: DraftPlaces; open: OpenDrafts; trash: Trash }>

/** Moves the file of a draft, with its last words, to the folder of deleted drafts. */
export async function moveToTrash(id: string, { places, open, trash }: Around): Promise<Outcome> {
  const opened = await openDraft(id, { places, open })
  if (opened.kind === 'failed') return opened
  const [unwritten] = await open.flush()
  if (unwritten && open.unsaved().some((draft) => draft.id === id)) return unwritten
  const path = places.placeOf(opened.draft)
  await open.forget(id)
  await trash.put(id, path)
  places.forget(id)
  return { kind: 'done' }
}

/** Takes a deleted draft back; false when it is not there. */
export async function takeBack(id: string, { places, trash }: Omit<Around, 'open'>): Promise<boolean> {
  const path = await trash.takeBack(id)
  if (path === null) return false
  // A draft that has this id already keeps it; the next list gives this one its own.
  if (places.known(id) === undefined) places.set(id, path)
  return true
}

/** Closes a draft once its last words are written. The file of one in which nothing was ever said is removed. */
export async function closeDraft(id: string, { places, open }: Omit<Around, 'trash'>): Promise<void> {
  const draft = open.latest(id)
  if (!draft) return
  const path = places.known(id)
  const isRemoved = path !== undefined && open.apart(id) === null && isBlank(draft)
  if (!isRemoved) await open.flush()
  if (!isRemoved && open.unsaved().some((one) => one.id === id)) return
  const apart = open.apart(id)
  if (apart !== null && path !== undefined) await adoptEnclosed(dirname(path), { ...draft, id: apart })
  await open.forget(id)
  if (!isRemoved) return
  places.forget(id)
  await unlink(path).catch(() => undefined)
}

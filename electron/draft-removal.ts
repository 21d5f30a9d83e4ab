import { unlink } from 'node:fs/promises'
import type { Draft } from '#letter/draft'
import type { DraftPlaces } from './draft-places'
import { isBlank } from './draft-summary'
import type { OpenDrafts } from './open-drafts'
import type { Trash } from './trash'

type Around = Readonly<{ places: DraftPlaces; open: OpenDrafts; trash: Trash }>

/** Moves the file of a draft whose words are all on the disk to the folder of deleted drafts. */
export async function moveToTrash(draft: Draft, { places, open, trash }: Around): Promise<void> {
  const path = places.placeOf(draft)
  await open.forget(draft.id)
  await trash.put(draft.id, path)
  places.forget(draft.id)
}

/** Takes a deleted draft back; false when it is not there. */
export async function takeBack(id: string, { places, trash }: Omit<Around, 'open'>): Promise<boolean> {
  const path = await trash.takeBack(id)
  if (path === null) return false
  // A draft that has this id already keeps it; the next list gives this one its own.
  if (places.known(id) === undefined) places.set(id, path)
  return true
}

/** Removes the file of a draft in which nothing was ever said; any other draft stays. */
export async function discardIfBlank(id: string, { places, open }: Omit<Around, 'trash'>): Promise<void> {
  const draft = open.latest(id)
  const path = places.known(id)
  if (!draft || path === undefined || !isBlank(draft)) return
  await open.forget(id)
  places.forget(id)
  await unlink(path).catch(() => undefined)
}

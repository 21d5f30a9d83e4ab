import { dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { draftText } from './draft-file'
import type { DraftPlaces } from './draft-places'
import { adoptEnclosed } from './enclosed-files'
import type { OpenDrafts } from './open-drafts'
import { writeWhole } from '../system/write-whole'

type Around = Readonly<{ places: DraftPlaces; open: OpenDrafts }>

/** Puts a draft in a file of its own, with the files that go with it, and opens it. Nobody has agreed to it here. */
export async function putDraft(given: Draft, { places, open }: Around): Promise<Draft> {
  const draft = { ...given, agreed: null }
  const path = await places.newPath(draft)
  const stamp = await writeWhole(path, draftText(draft))
  places.set(draft.id, path)
  await adoptEnclosed(dirname(path), draft)
  return open.hold(draft, stamp ?? '')
}

/** From 1 to 256, so that two letters begun one after the other don't sound alike. */
export function ownVariation(id: string): number {
  return 1 + Number.parseInt(id.slice(0, 2), 16)
}

import { dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { draftText } from './draft-file'
import { holdDraft, type DraftStore } from './draft-store'
import { adoptEnclosed } from './enclosed-files'
import { writeWhole } from '../system/write-whole'

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

/** From 1 to 256, so that two letters begun one after the other don't sound alike. */
export function ownVariation(id: string): number {
  return 1 + Number.parseInt(id.slice(0, 2), 16)
}

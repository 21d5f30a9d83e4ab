import { basename, dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Outcome } from '../bridge/outcome'
import { readDraftFile } from './draft-file'
import { exists } from '../system/paths'
import { holdDraft, type DraftStore } from './draft-store'
import { stampOf } from '../system/file-stamp'
import { failed } from '../system/problem'

/** Opens a draft as it is now: in memory if it is still to be written, else from the disk. */
export async function openDraft(id: string, store: DraftStore): Promise<Outcome<{ draft: Draft }>> {
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

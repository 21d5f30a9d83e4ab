import { basename, dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Outcome } from '../bridge/outcome'
import { readDraftFile } from './draft-file'
import { exists } from '../system/paths'
import type { DraftPlaces } from './draft-places'
import { stampOf } from '../system/file-stamp'
import type { OpenDrafts } from './open-drafts'
import { failed } from '../system/problem'

type Around = Readonly<{ places: DraftPlaces; open: OpenDrafts }>

/** Opens a draft as it is now: in memory if it is still to be written, else from the disk. */
export async function openDraft(id: string, { places, open }: Around): Promise<Outcome<{ draft: Draft }>> {
  const path = await places.find(id)
  if (path === undefined) return failed('not-found')
  const stamp = await stampOf(path)
  const reading = await readDraftFile(path)
  if (reading.kind === 'draft') return { kind: 'done', draft: open.hold({ ...reading.draft, id }, stamp) }
  const inMemory = open.unsaved().find((draft) => draft.id === id)
  if (inMemory) return { kind: 'done', draft: inMemory }
  if (reading.kind === 'invalid') return failed('unreadable', basename(path))
  const isGone = reading.problem === 'folder-gone' && (await exists(dirname(path)))
  return failed(isGone ? 'not-found' : reading.problem, basename(path))
}

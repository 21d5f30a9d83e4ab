import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { presentFiles } from '#letter/draft/files-of'
import { sentOf } from '#letter/draft/sent'
import { readDraftFile } from './draft-file'
import { exists } from '../system/paths'
import type { Version } from '../bridge/elsewhere'
import { forgetDraft, isUnsaved, openDraft, type DraftStore } from './draft-store'
import { adoptEnclosed, dropEnclosed } from './enclosed-files'
import type { Opened } from '../bridge/drafts-calls'
import { failed } from '../system/problem'

/**
 * Does what the person chose for a draft that was changed elsewhere, and answers the draft that goes on. The version that
 * does not is with the deleted ones; one that was sent goes nowhere. Killed in between, both are in the folder.
 */
export async function settleElsewhere(id: string, version: Version, store: DraftStore): Promise<Opened> {
  const { places, files, keeper } = store
  const [unwritten] = await keeper.flush()
  if (unwritten && isUnsaved(id, store)) return unwritten
  const mine = keeper.latest(id)
  const apart = files.apart(id)
  if (!mine || apart === null) return failed('not-found')
  switch (version) {
    case 'mine':
      return keepMine(mine, apart, store)
    case 'other':
      return sentOf(mine) ? failed('already-sent') : takeOther(id, apart, store)
    case 'both':
      await adoptEnclosed(dirname(places.pathOf(mine)), { ...mine, id: apart })
      await forgetDraft(id, store)
      return openDraft(apart, store)
  }
}

async function keepMine(mine: Draft, apart: string, store: DraftStore): Promise<Opened> {
  const { places, files, keeper, trash } = store
  const path = places.pathOf(mine)
  const other = await readDraftFile(path)
  if (other.kind === 'draft' && sentOf(other.draft)) return failed('already-sent')
  if (await exists(path)) await trash.put(mine.id, path)
  files.rejoin(mine.id)
  const outcome = await keeper.writeAgain(mine.id)
  if (outcome.kind === 'failed') return outcome
  await unlink(places.known(apart) ?? '').catch(() => undefined)
  places.forget(apart)
  await dropEnclosed(
    dirname(path),
    apart,
    presentFiles(mine).map(({ file }) => file),
  )
  return { kind: 'done', draft: mine }
}

async function takeOther(id: string, apart: string, store: DraftStore): Promise<Opened> {
  const { places, trash } = store
  const reading = await readDraftFile(places.known(id) ?? '')
  if (reading.kind !== 'draft') return failed('not-found')
  await forgetDraft(id, store)
  const path = places.known(apart)
  if (path !== undefined) await trash.put(apart, path)
  places.forget(apart)
  return openDraft(id, store)
}

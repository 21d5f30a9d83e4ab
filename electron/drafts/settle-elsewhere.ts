import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { readDraftFile } from './draft-file'
import { exists } from '../system/paths'
import { openDraft } from './draft-opening'
import type { Version } from '../bridge/elsewhere'
import type { DraftPlaces } from './draft-places'
import { adoptEnclosed, dropEnclosed } from './enclosed-files'
import type { OpenDrafts } from './open-drafts'
import type { Outcome } from '../bridge/outcome'
import { failed } from '../system/problem'
import type { Trash } from './trash'

type Around = Readonly<{ places: DraftPlaces; open: OpenDrafts; trash: Trash }>
type One = Readonly<{ draft: Draft }>

/**
 * Does what the person chose for a draft that was changed elsewhere, and answers the draft that goes on. The version that
 * does not is with the deleted ones; one that was sent goes nowhere. Killed in between, both are in the folder.
 */
export async function settleElsewhere(id: string, version: Version, around: Around): Promise<Outcome<One>> {
  const { open } = around
  const [unwritten] = await open.flush()
  if (unwritten && open.unsaved().some((draft) => draft.id === id)) return unwritten
  const mine = open.latest(id)
  const apart = open.apart(id)
  if (!mine || apart === null) return failed('not-found')
  switch (version) {
    case 'mine':
      return keepMine(mine, apart, around)
    case 'other':
      return sentOf(mine) ? failed('already-sent') : takeOther(id, apart, around)
    case 'both':
      await adoptEnclosed(dirname(around.places.placeOf(mine)), { ...mine, id: apart })
      await open.forget(id)
      return openDraft(apart, around)
  }
}

async function keepMine(mine: Draft, apart: string, { places, open, trash }: Around): Promise<Outcome<One>> {
  const path = places.placeOf(mine)
  const other = await readDraftFile(path)
  if (other.kind === 'draft' && sentOf(other.draft)) return failed('already-sent')
  if (await exists(path)) await trash.put(mine.id, path)
  const outcome = await open.rejoin(mine.id)
  if (outcome.kind === 'failed') return outcome
  await unlink(places.known(apart) ?? '').catch(() => undefined)
  places.forget(apart)
  const files = mine.enclosed.map(({ file }) => file)
  await dropEnclosed(dirname(path), apart, files)
  return { kind: 'done', draft: mine }
}

async function takeOther(id: string, apart: string, around: Around): Promise<Outcome<One>> {
  const { places, open, trash } = around
  const reading = await readDraftFile(places.known(id) ?? '')
  if (reading.kind !== 'draft') return failed('not-found')
  await open.forget(id)
  const path = places.known(apart)
  if (path !== undefined) await trash.put(apart, path)
  places.forget(apart)
  return openDraft(id, around)
}

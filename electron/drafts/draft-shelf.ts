import { readdir } from 'node:fs/promises'
import type { Draft } from '#letter/draft/draft'
import type { Shelf } from '../bridge/shelf'
import type { DraftPlaces } from './draft-places'
import { summaryOf } from './draft-summary'
import { problemOf } from '../system/problem'

/** More files than this are read once the first screen is there. */
const mostAtOnce = 200

/** The list of drafts as they are on the disk now, and what is still to be written. */
export async function shelfOf(places: DraftPlaces, unsaved: () => readonly Draft[]): Promise<Shelf> {
  const shelf = { folder: places.folder, drafts: [], passedOver: [], isRead: true }
  try {
    const { drafts: whole, setAside, passedOver } = await places.read(unsaved)
    const drafts = whole.map(summaryOf).toSorted((a, b) => b.changed.localeCompare(a.changed))
    return { ...shelf, drafts, setAside, passedOver, problem: null }
  } catch (error) {
    return { ...shelf, setAside: places.setAside, problem: problemOf(error) }
  }
}

/** The same for the first screen, which does not wait for a folder of hundreds of files: then `isRead` is false. */
export async function firstShelfOf(places: DraftPlaces, unsaved: () => readonly Draft[]): Promise<Shelf> {
  const names = await readdir(places.folder).catch(() => [])
  if (names.length <= mostAtOnce) return shelfOf(places, unsaved)
  return { folder: places.folder, drafts: [], setAside: [], passedOver: [], problem: null, isRead: false }
}

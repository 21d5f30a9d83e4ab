import { readdir } from 'node:fs/promises'
import type { Draft } from '#letter/draft/draft'
import type { Shelf } from '../bridge/shelf'
import { problemOf } from '../system/problem'
import type { DraftStore } from './draft-store'
import { summaryOf } from './draft-summary'
import { mostAtOnce } from './most-at-once'

/** The list of drafts as they are on the disk now, with those still to be written, even when the folder is gone. */
export async function shelfOf({ places, keeper }: DraftStore): Promise<Shelf> {
  const shelf = { folder: places.folder, passedOver: [], isRead: true }
  const listed = (drafts: readonly Draft[]) =>
    drafts.map(summaryOf).toSorted((a, b) => b.changed.localeCompare(a.changed))
  try {
    const { drafts, setAside, passedOver } = await places.tidyAndRead(() => keeper.unsaved())
    return { ...shelf, drafts: listed(drafts), setAside, passedOver, problem: null }
  } catch (error) {
    return { ...shelf, drafts: listed(keeper.unsaved()), setAside: places.setAside, problem: problemOf(error) }
  }
}

/** The list for the first screen, which does not wait for a folder of hundreds of files: then `isRead` is false. */
export async function firstShelfOf(store: DraftStore): Promise<Shelf> {
  const { folder } = store.places
  const names = await readdir(folder).catch(() => [])
  if (names.length <= mostAtOnce) return shelfOf(store)
  return { folder, drafts: [], setAside: [], passedOver: [], problem: null, isRead: false }
}

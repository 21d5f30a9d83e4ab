import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { isRegularFile, readRegularFile } from '../system/read-regular-file'
import { writeWhole } from '../system/write-whole'
import { parseJson } from './draft-file'
import { ownFolders, trashNotes } from './own-files'

const largest = 4 * 1024 * 1024
const aDay = 24 * 60 * 60 * 1000
const daysKept = 30

/** What was seen of a deleted draft: since when its date is ahead of the clock, and when its 30 days were first found to be over. */
type TrashNote = Readonly<{ since: number; over: number | null }>
/** By the name of its file. */
export type TrashNotes = ReadonlyMap<string, TrashNote>

/** When a deleted draft is removed for good. */
export const untilOf = (from: number) => from + daysKept * aDay

/** From when the 30 days of a deleted draft count: the date of its file or, where the clock was ahead then, the day that was first noticed. */
export function countedFrom(date: number, now: number, note: TrashNote | undefined): number {
  return date > now + aDay ? Math.min(note?.since ?? now, now) : date
}

/**
 * Whether the time of a deleted draft is over, and what to note of it. A wrong clock, set to 2099 once or back to 1970, must not
 * empty the trash nor keep it for ever: it is over once two starts, a day or more apart, found it so.
 */
export function judged(
  date: number,
  now: number,
  note: TrashNote | undefined,
): Readonly<{ isOver: boolean; note: TrashNote | null }> {
  const since = countedFrom(date, now, note)
  if (untilOf(since) >= now) return { isOver: false, note: since === date ? null : { since, over: null } }
  const over = Math.min(note?.over ?? now, now)
  return { isOver: now - over >= aDay, note: { since, over } }
}

const schema = z.object({
  seen: z.array(z.tuple([z.string(), z.object({ since: z.number(), over: z.number().nullable() })])).max(100_000),
})

/** What was noted in a folder of drafts of the deleted ones; nothing where that can't be read. */
export async function readTrashNotes(folder: string): Promise<TrashNotes> {
  const bytes = await readRegularFile(pathIn(folder), largest).catch(() => null)
  const parsed = bytes === null || typeof bytes === 'string' ? null : schema.safeParse(parseJson(bytes)).data
  return new Map(parsed?.seen)
}

/** Notes that in a folder of drafts; with nothing to note, no file stays. A disk that refuses only makes the trash keep longer. */
export async function writeTrashNotes(folder: string, notes: TrashNotes): Promise<void> {
  const path = pathIn(folder)
  if (notes.size > 0) await writeWhole(path, `${JSON.stringify({ seen: [...notes] })}\n`).catch(() => undefined)
  else if (await isRegularFile(path)) await rm(path).catch(() => undefined)
}

function pathIn(folder: string): string {
  return join(folder, ownFolders.deleted, trashNotes)
}

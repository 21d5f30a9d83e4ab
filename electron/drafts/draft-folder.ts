import type { Dirent } from 'node:fs'
import { readdir, stat, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Failed } from '../bridge/outcome'
import { readDraftFile } from './draft-file'
import { isDraftName } from './draft-name'
import { ownFolders } from './own-files'
import { takeIn } from './together'
import { stampOf } from '../system/file-stamp'
import { moveInto } from '../system/paths'
import { failed } from '../system/problem'
import { unfinished } from '../system/write-whole'

/** A draft, the file it came from, and the stamp of that file when it was read. */
export type FoundDraft = Readonly<{ path: string; draft: Draft; stamp: string }>

/** What a folder holds: drafts, names of broken files, and files that can't be read now. */
type Contents = Readonly<{ found: readonly FoundDraft[]; broken: readonly string[]; passedOver: readonly Failed[] }>

/** What a folder holds after tidying. `setAside` names the broken files that were moved away; those that could not be are `passedOver`. */
export type Tidied = Readonly<{
  found: readonly FoundDraft[]
  setAside: readonly string[]
  passedOver: readonly Failed[]
}>

// A process may hold only so many files open at once.
const together = 64

/**
 * Reads every draft of a folder, in the order of names, and changes nothing; links and folders are not looked at. A file
 * that is as it was when it was `read` before, by path, is not read again. Throws where there is no folder.
 */
export async function readFolder(folder: string, read: ReadonlyMap<string, FoundDraft> = new Map()): Promise<Contents> {
  const drafts = (await filesIn(folder)).filter(isDraftName).toSorted((a, b) => (a < b ? -1 : 1))
  const readings: Awaited<ReturnType<typeof readOne>>[] = []
  for (let start = 0; start < drafts.length; start += together) {
    const batch = drafts.slice(start, start + together)
    readings.push(...(await Promise.all(batch.map((name) => readOne(join(folder, name), read)))))
  }
  return {
    found: readings.filter((reading) => 'draft' in reading),
    broken: readings.flatMap((reading) => ('broken' in reading ? [reading.broken] : [])),
    passedOver: readings.filter((reading) => 'problem' in reading),
  }
}

/** Removes what a killed process left half written in a folder, takes in what was made together, reads its drafts, and moves the broken files to a folder in it. */
export async function tidyAndReadFolder(folder: string, read?: ReadonlyMap<string, FoundDraft>): Promise<Tidied> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.name === ownFolders.arriving && entry.isDirectory())) await takeIn(folder)
  await removeUnfinished(folder, fileNames(entries))
  const { found, broken, passedOver } = await readFolder(folder, read)
  const setAside: string[] = []
  const left: Failed[] = []
  for (const name of broken) {
    await moveInto(join(folder, name), join(folder, 'set-aside')).then(
      () => setAside.push(name),
      () => left.push(failed('unreadable', name)),
    )
  }
  return { found, setAside, passedOver: [...passedOver, ...left] }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return fileNames(await readdir(folder, { withFileTypes: true }))
}

function fileNames(entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

async function readOne(
  path: string,
  read: ReadonlyMap<string, FoundDraft>,
): Promise<FoundDraft | Failed | Readonly<{ broken: string }>> {
  const name = basename(path)
  // Taken before the file is read.
  const stamp = await stampOf(path)
  const before = read.get(path)
  if (before && before.stamp === stamp) return before
  const reading = await readDraftFile(path)
  switch (reading.kind) {
    case 'draft':
      return { path, draft: reading.draft, stamp }
    case 'unread':
      return failed(reading.problem, name)
    case 'invalid':
      return { broken: name }
  }
}

/** Removes from a folder those of the named files that a killed process left half written. A write takes far less than a minute: younger ones stay. */
export async function removeUnfinished(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((candidate) => unfinished.test(candidate))) {
    const path = join(folder, name)
    const age = await stat(path).then(
      (stats) => Date.now() - stats.mtimeMs,
      () => 0,
    )
    if (age > 60_000) await unlink(path).catch(() => undefined)
  }
}

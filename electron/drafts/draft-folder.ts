import { readdir, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Failed } from '../bridge/outcome'
import { draftExtension, readDraftFile } from './draft-file'
import { textToSearch } from './text-to-search'
import { stampOf } from '../system/file-stamp'
import { moveInto } from '../system/paths'
import { failed } from '../system/problem'
import { unfinished } from '../system/write-whole'

/** A draft, the file it came from and what that file was like, and the text it is searched in. */
export type Found = Readonly<{ path: string; draft: Draft; stamp: string; text: string }>

/** What a folder holds: drafts, names of broken files now set aside, and files left where they are. */
export type Contents = Readonly<{
  found: readonly Found[]
  setAside: readonly string[]
  passedOver: readonly Failed[]
}>

// A process may hold only so many files open at once.
const together = 64

/**
 * Reads every draft of a folder, in the order of names. Broken files are set aside; links and folders are not looked at. A
 * file that is as it was when it was `read` before, by path, is not read again. `language` is that of the app.
 */
export async function readFolder(
  folder: string,
  read: ReadonlyMap<string, Found> = new Map(),
  language = '',
): Promise<Contents> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  await removeUnfinished(folder, names)
  const drafts = names.filter(isDraftName).toSorted((a, b) => (a < b ? -1 : 1))
  const readings: Awaited<ReturnType<typeof readOne>>[] = []
  for (let start = 0; start < drafts.length; start += together) {
    const batch = drafts.slice(start, start + together)
    readings.push(...(await Promise.all(batch.map((name) => readOne(join(folder, name), read, language)))))
  }
  return {
    found: readings.filter((reading) => 'draft' in reading),
    setAside: readings.flatMap((reading) => ('setAside' in reading ? [reading.setAside] : [])),
    passedOver: readings.filter((reading) => 'problem' in reading),
  }
}

/** True for the name of a draft's file. */
export function isDraftName(name: string): boolean {
  return name.toLowerCase().endsWith(draftExtension) && !name.startsWith('.')
}

async function readOne(
  path: string,
  read: ReadonlyMap<string, Found>,
  language: string,
): Promise<Found | Failed | Readonly<{ setAside: string }>> {
  const [folder, name] = [dirname(path), basename(path)]
  // Taken before the file is read.
  const stamp = await stampOf(path)
  const before = read.get(path)
  if (before && before.stamp === stamp) return before
  const reading = await readDraftFile(path)
  switch (reading.kind) {
    case 'draft':
      return { path, draft: reading.draft, stamp, text: await textToSearch(reading.draft, language) }
    case 'unread':
      return failed(reading.problem, name)
    case 'invalid':
      return moveInto(path, join(folder, 'set-aside')).then(
        () => ({ setAside: name }),
        () => failed('unreadable', name),
      )
  }
}

/** Removes those of these files that a killed process left half written: a write takes far less than a minute. */
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

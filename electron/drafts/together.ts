import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import type { Cancelled, Done } from '../bridge/outcome'
import type { Going } from '../system/long-doing'
import { exists, freePath, makeFolder } from '../system/paths'
import { isRealFolder } from '../system/read-regular-file'
import { renamePatiently, unfinished, writeWhole } from '../system/write-whole'
import { draftText } from './draft-file'
import { isDraftName } from './draft-name'
import { draftFileName } from './file-name'
import { isArriving, ownFolders } from './own-files'

/** A draft that has no file yet, and what its file is to be named after. */
export type NewFile = Readonly<{ draft: Draft; about: string }>

/**
 * Puts several new drafts, to which nobody has agreed, in a folder: all of them or, stopped or killed before they are all written,
 * none. They are written in a folder of their own, which then gets its final name at once; from there they go among the others, now
 * or when that folder is next read.
 */
export async function putTogether(
  folder: string,
  files: readonly NewFile[],
  { signal, step }: Going,
): Promise<Done | Cancelled> {
  const arriving = join(folder, ownFolders.arriving)
  const whole = join(arriving, randomUUID())
  const making = `${whole}.${randomUUID().slice(0, 8)}.unfinished`
  // Another computer takes an empty one away.
  await makeFolder(arriving)
  if (!(await isRealFolder(arriving)) && (await exists(arriving)))
    throw Object.assign(new Error('A link is not written through'), { code: 'ELOOP' })
  await mkdir(making).catch(() => makeFolder(arriving).then(() => mkdir(making)))
  try {
    for (const [index, { draft, about }] of files.entries()) {
      signal.throwIfAborted()
      step(index, files.length)
      await writeWhole(join(making, draftFileName(draft, about)), draftText({ ...draft, agreed: null }))
    }
    signal.throwIfAborted()
    await renamePatiently(making, whole)
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined)
    await rmdir(arriving).catch(() => undefined)
    if (signal.aborted) return { kind: 'cancelled' }
    throw error
  }
  await takeIn(folder)
  return { kind: 'done' }
}

/**
 * Takes among the drafts of a folder those that were made together, and removes what was left half made. What can't be moved
 * now is, when the folder is next read; each file is moved once, even where two computers do so together. No link is followed.
 */
export async function takeIn(folder: string): Promise<void> {
  const arriving = join(folder, ownFolders.arriving)
  if (!(await isRealFolder(arriving))) return
  const entries = await readdir(arriving, { withFileTypes: true }).catch(() => [])
  for (const { name } of entries.filter((entry) => entry.isDirectory() && isArriving(entry.name))) {
    const from = join(arriving, name)
    if (unfinished.test(name)) await removeOld(from)
    else await moveDrafts(from, folder)
  }
  await rmdir(arriving).catch(() => undefined)
}

const anHour = 3_600_000

async function moveDrafts(from: string, folder: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  for (const { name } of entries.filter((entry) => entry.isFile() && isDraftName(entry.name))) {
    await renamePatiently(join(from, name), await freePath(join(folder, name))).catch(() => undefined)
  }
  await rmdir(from).catch(() => undefined)
}

// A younger folder may still be made by another computer, whose clock is another.
async function removeOld(making: string): Promise<void> {
  const age = await stat(making).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  if (age > anHour) await rm(making, { recursive: true, force: true }).catch(() => undefined)
}

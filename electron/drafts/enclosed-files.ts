import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { filesOf } from '#letter/draft/files-of'
import { heaviestTogether } from '#letter/text/limits'
import { makeFolder } from '../system/paths'
import { ownFolders } from './own-files'
import { isRealFolder, isRegularFile, readRegularFile } from '../system/read-regular-file'
import { writeWhole } from '../system/write-whole'

/** The folder of what goes with a draft, in the folder that the draft is in. */
function enclosedFolder(folder: string, draftId: string): string {
  return join(folder, ownFolders.enclosures, draftId)
}

/** Keeps a copy of a file with a draft. Throws where the folder of the copies is a link to elsewhere. */
export async function putEnclosed(folder: string, draftId: string, file: string, data: Uint8Array): Promise<void> {
  const own = enclosedFolder(folder, draftId)
  for (const above of [dirname(own), own]) await makeFolder(above)
  if (!(await isOwn(own))) throw Object.assign(new Error('A link is not written through'), { code: 'ELOOP' })
  await writeWhole(join(own, file), data)
}

/**
 * The path of a file that goes with a draft; null when it is gone. A draft that was copied, by the app or by hand, may have
 * its files with the first one only: they are then copied to its own folder. No two files have the same name. No link is
 * followed, to a file or to a folder: a folder of letters that came from elsewhere could lead to any file of the person's.
 */
export async function fetchEnclosed(folder: string, draftId: string, file: string): Promise<string | null> {
  const own = join(enclosedFolder(folder, draftId), file)
  if (await isOwnFile(own)) return own
  const others = await readdir(join(folder, ownFolders.enclosures)).catch(() => [])
  for (const other of others) {
    const path = join(folder, ownFolders.enclosures, other, file)
    const data = await bytesOf(path)
    if (!data) continue
    return putEnclosed(folder, draftId, file, data).then(
      () => own,
      () => path,
    )
  }
  return null
}

/** Gives a draft copies of its own of the files that are kept beside it, brought from another folder where it comes from there. */
export async function adoptEnclosed(
  folder: string,
  draft: Pick<Draft, 'id' | 'enclosed' | 'handwritten' | 'history'>,
  from = folder,
): Promise<void> {
  const { id } = draft
  for (const { file } of filesOf(draft)) {
    if ((await fetchEnclosed(folder, id, file)) !== null || from === folder) continue
    const data = await readEnclosed(from, id, file)
    if (data) await putEnclosed(folder, id, file, data)
  }
}

/** The bytes of a file that goes with a draft; null when it is gone. */
export async function readEnclosed(folder: string, draftId: string, file: string): Promise<Uint8Array | null> {
  const path = await fetchEnclosed(folder, draftId, file)
  return path === null ? null : bytesOf(path)
}

/** Removes for good some files that went with a draft. */
export async function dropEnclosed(folder: string, draftId: string, files: readonly string[]): Promise<void> {
  const own = enclosedFolder(folder, draftId)
  if (!(await isOwn(own))) return
  for (const file of files) await rm(join(own, file), { force: true }).catch(() => undefined)
  // Only once it is empty.
  await rmdir(own).catch(() => undefined)
}

// The folder of a draft's copies and the one above it, neither of them a link.
async function isOwn(folder: string): Promise<boolean> {
  return (await isRealFolder(dirname(folder))) && (await isRealFolder(folder))
}

async function isOwnFile(path: string): Promise<boolean> {
  return (await isOwn(dirname(path))) && (await isRegularFile(path))
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  if (!(await isOwn(dirname(path)))) return null
  const bytes = await readRegularFile(path, heaviestTogether).catch(() => null)
  return typeof bytes === 'string' ? null : bytes
}

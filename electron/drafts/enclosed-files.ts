import { mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { makeFolder } from '../system/paths'
import { ownFolders } from './own-files'
import { writeWhole } from '../system/write-whole'

/** The folder of what goes with a draft, in the folder that the draft is in. */
function enclosedFolder(folder: string, draftId: string): string {
  return join(folder, ownFolders.enclosures, draftId)
}

/** Keeps a copy of a file with a draft. */
export async function putEnclosed(folder: string, draftId: string, file: string, data: Uint8Array): Promise<void> {
  const own = enclosedFolder(folder, draftId)
  for (const above of [dirname(own), own]) await makeFolder(above)
  await writeWhole(join(own, file), data)
}

/**
 * The path of a file that goes with a draft; null when it is gone. A draft that was copied, by the app or by hand, may have
 * its files with the first one only: they are then copied to its own folder. No two files have the same name.
 */
export async function fetchEnclosed(folder: string, draftId: string, file: string): Promise<string | null> {
  const own = join(enclosedFolder(folder, draftId), file)
  if (await isFile(own)) return own
  const others = await readdir(join(folder, ownFolders.enclosures)).catch(() => [])
  for (const other of others) {
    const path = join(folder, ownFolders.enclosures, other, file)
    if (!(await isFile(path))) continue
    return copyWhole(path, own).then(
      () => own,
      () => path,
    )
  }
  return null
}

/** Gives a draft copies of its own of the files that go with it, brought from another folder where it comes from there. */
export async function adoptEnclosed(
  folder: string,
  { id, enclosed }: Pick<Draft, 'id' | 'enclosed'>,
  from = folder,
): Promise<void> {
  for (const { file } of enclosed) {
    if ((await fetchEnclosed(folder, id, file)) !== null || from === folder) continue
    const data = await readEnclosed(from, id, file)
    if (data) await putEnclosed(folder, id, file, data)
  }
}

/** The bytes of a file that goes with a draft; null when it is gone. */
export async function readEnclosed(folder: string, draftId: string, file: string): Promise<Uint8Array | null> {
  const path = await fetchEnclosed(folder, draftId, file)
  return path === null ? null : readFile(path).catch(() => null)
}

/** Removes for good some files that went with a draft. */
export async function dropEnclosed(folder: string, draftId: string, files: readonly string[]): Promise<void> {
  const own = enclosedFolder(folder, draftId)
  for (const file of files) await rm(join(own, file), { force: true }).catch(() => undefined)
  // Only once it is empty.
  await rmdir(own).catch(() => undefined)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

// A copy that is cut short must not take the place of the whole one.
async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await writeWhole(to, await readFile(from))
}

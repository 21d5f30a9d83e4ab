import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { enclosedSchema } from '#letter/parts/enclosed'
import { heaviestTogether } from '#letter/text/limits'
import { largestFile } from '../drafts/draft-file'
import type { Problem } from '../bridge/outcome'
import { draftExtension } from '../drafts/draft-name'
import { putEnclosed } from '../drafts/enclosed-files'
import { freePath, makeFolder } from '../system/paths'
import { ownFiles, ownFolders } from '../drafts/own-files'
import { mergedPeople } from '../people/known-people'
import { parsePeople, readPeople, writePeople } from '../people/people-file'
import { plainName } from '../system/plain-name'
import { codeOf } from '../system/problem'
import { readRegularFile } from '../system/read-regular-file'
import { writeWhole } from '../system/write-whole'

const enclosedFile = enclosedSchema.unwrap().shape.file

/**
 * Brings back a file that goes with a draft; false when its name is not the app's, the folder has another of that name, or a
 * link would lead it elsewhere.
 */
export async function restoreEnclosure(folder: string, id: string, name: string, bytes: Uint8Array): Promise<boolean> {
  if (!enclosedFile.safeParse(name).success) return false
  const path = join(folder, ownFolders.enclosures, id, name)
  const here = await readHere(path, heaviestTogether)
  if (here !== null) return isSame(here, bytes)
  return putEnclosed(folder, id, name, bytes).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ELOOP') return false
      throw error
    },
  )
}

/** Puts back a file that no version could read, unless the folder has the same set aside already. */
export async function restoreSetAside(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = (await ownFiles(folder)).filter(({ kind }) => kind === 'set-aside')
  for (const { path } of aside) {
    const here = await readHere(join(folder, path), largestFile)
    if (here !== null && isSame(here, bytes)) return
  }
  const target = join(folder, ownFolders.setAside)
  await makeFolder(target)
  await writeWhole(await freePath(join(target, plainName(name) ?? `1${draftExtension}`)), bytes)
}

/** Brings the people of a backup into a folder: of one person, the details changed last stay. False when they can't be read or written. */
export async function restorePeople(folder: string, bytes: Uint8Array): Promise<boolean> {
  const [saved, own] = [parsePeople(bytes), await readPeople(folder)]
  if (saved.kind === 'failed' || saved.isBroken || own.kind === 'failed') return false
  const changes = mergedPeople([...own.changes, ...saved.changes])
  if (isDeepStrictEqual(changes, own.changes)) return true
  return (await writePeople(folder, { ...own, changes })).kind === 'done'
}

async function readHere(path: string, largest: number): Promise<Uint8Array | Problem | null> {
  return readRegularFile(path, largest).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
}

function isSame(here: Uint8Array | Problem, bytes: Uint8Array): boolean {
  return typeof here !== 'string' && Buffer.compare(here, bytes) === 0
}

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { enclosedSchema } from '#letter/parts/enclosed'
import { draftExtension } from '../drafts/draft-name'
import { freePath, makeFolder } from '../system/paths'
import { ownFiles, ownFolders } from '../drafts/own-files'
import { mergedPeople } from '../people/known-people'
import { parsePeople, readPeople, writePeople } from '../people/people-file'
import { plainName } from '../system/plain-name'
import { codeOf } from '../system/problem'
import { writeWhole } from '../system/write-whole'

const enclosedFile = enclosedSchema.unwrap().shape.file

/** Brings back a file that goes with a draft; false when its name is not the app's or the folder has another of that name. */
export async function restoreEnclosure(folder: string, id: string, name: string, bytes: Uint8Array): Promise<boolean> {
  if (!enclosedFile.safeParse(name).success) return false
  const path = join(folder, ownFolders.enclosures, id, name)
  const here = await bytesHere(path)
  if (here) return here.equals(bytes)
  for (const above of [dirname(dirname(path)), dirname(path)]) await makeFolder(above)
  await writeWhole(path, bytes)
  return true
}

/** Puts back a file that no version could read, unless the folder has the same set aside already. */
export async function restoreSetAside(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = (await ownFiles(folder)).filter(({ kind }) => kind === 'set-aside')
  for (const { path } of aside) {
    if ((await bytesHere(join(folder, path)))?.equals(bytes)) return
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

async function bytesHere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
}

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { enclosedSchema } from '#letter/parts/enclosed'
import { draftExtension } from '../drafts/draft-name'
import { makeFolder } from '../system/paths'
import { freePath } from '../system/paths'
import { ownFiles, ownFolders } from '../drafts/own-files'
import { plainName } from '../system/plain-name'
import { codeOf } from '../system/problem'
import { writeWhole } from '../system/write-whole'

const enclosedFile = enclosedSchema.unwrap().shape.file

/** Brings back a file that goes with a draft; false when its name is not the app's or the folder has another of that name. */
export async function restoreEnclosure(folder: string, id: string, name: string, bytes: Uint8Array): Promise<boolean> {
  if (!enclosedFile.safeParse(name).success) return false
  const path = join(folder, ownFolders.enclosures, id, name)
  const here = await contentOf(path)
  if (here) return here.equals(bytes)
  for (const above of [dirname(dirname(path)), dirname(path)]) await makeFolder(above)
  await writeWhole(path, bytes)
  return true
}

/** Puts back a file that no version could read, unless the folder has the same set aside already. */
export async function restoreSetAside(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = (await ownFiles(folder)).filter(({ kind }) => kind === 'set-aside')
  for (const { path } of aside) {
    if ((await contentOf(join(folder, path)))?.equals(bytes)) return
  }
  const target = join(folder, ownFolders.setAside)
  await makeFolder(target)
  await writeWhole(await freePath(join(target, plainName(name) ?? `1${draftExtension}`)), bytes)
}

async function contentOf(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
}

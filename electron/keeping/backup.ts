import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { removeUnfinished } from '../drafts/draft-folder'
import { ownFiles, type OwnFile } from '../drafts/own-files'
import { codeOf } from '../system/problem'
import type { ZipFile } from './write-zip'

/** The files of a folder of drafts that a backup holds: all that belongs to the app, just as it is. */
export async function filesToBackUp(folder: string): Promise<readonly OwnFile[]> {
  return (await ownFiles(folder)).filter(({ kind }) => kind !== 'unfinished')
}

/** Removes what is left of backups that were cut off, where one is about to be saved. */
export async function clearCutOff(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await removeUnfinished(
    folder,
    names.filter((name) => /\.zip\.[^.]+\.unfinished$/.test(name)),
  )
}

/** What a backup is made of. A file that was moved away meanwhile, by a person or a program, is passed over. */
export async function* backedUp(folder: string, files: readonly OwnFile[]): AsyncGenerator<ZipFile> {
  for (const { path } of files) {
    const file = join(folder, path)
    try {
      const { mtime } = await stat(file)
      yield { path, bytes: await readFile(file), changed: mtime }
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { removeUnfinished } from '../drafts/draft-folder'
import { ownFiles, type OwnFile } from '../drafts/own-files'
import { codeOf } from '../system/problem'
import { readRegularFile } from '../system/read-regular-file'
import { unheard, type Going } from '../system/long-doing'
import type { ZipFile } from './write-zip'

/** The files of a folder of drafts that a backup holds: all that belongs to the app, just as it is. */
export async function filesToBackUp(folder: string): Promise<readonly OwnFile[]> {
  return (await ownFiles(folder)).filter(({ kind }) => kind !== 'unfinished' && kind !== 'trash-notes')
}

/** Removes what is left of backups that were cut off, where one is about to be saved. */
export async function clearCutOff(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await removeUnfinished(
    folder,
    names.filter((name) => /\.zip\.[^.]+\.unfinished$/.test(name)),
  )
}

// In bytes: more than any file of the app's, and less than what a backup is made of at once.
const largest = 64 * 1024 * 1024

/**
 * What a backup is made of. A file that was moved away meanwhile, by a person or a program, is passed over, and so is one that
 * became a link or a pipe, or is larger than any of the app's. Throws when a program is writing one, and once it is stopped.
 */
export async function* backedUp(
  folder: string,
  files: readonly OwnFile[],
  { signal, step }: Going = unheard(),
): AsyncGenerator<ZipFile> {
  for (const [index, { path }] of files.entries()) {
    signal.throwIfAborted()
    step(index, files.length)
    const file = join(folder, path)
    try {
      const { mtime } = await stat(file)
      const bytes = await readRegularFile(file, largest)
      if (bytes === 'in-use') throw Object.assign(new Error('The file grows'), { code: 'EBUSY' })
      if (typeof bytes !== 'string') yield { path, bytes, changed: mtime }
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}

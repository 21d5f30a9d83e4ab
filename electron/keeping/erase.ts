import { rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownFiles } from '../drafts/own-files'
import { codeOf } from '../system/problem'

/** Removes for good all that is the app's in a folder of drafts, and nothing else; answers the files that could not be. */
export async function eraseFolder(folder: string): Promise<readonly string[]> {
  const files = await ownFiles(folder)
  const left: string[] = []
  for (const { path } of files) {
    await unlink(join(folder, path)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') left.push(path)
    })
  }
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)))
  // The deepest first; one that holds a file of somebody else's stays.
  for (const path of [...folders].toSorted((a, b) => b.length - a.length)) {
    await rmdir(join(folder, path)).catch(() => undefined)
  }
  return left
}

function foldersOf(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

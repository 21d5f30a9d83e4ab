import { mkdir, rename, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from './problem'

/** Moves a file into a sub-folder of its folder, under a name that is free there; answers where it is now. */
export async function moveInto(path: string, folder: string): Promise<string> {
  await makeFolder(folder)
  const target = await freePath(join(folder, basename(path)))
  await rename(path, target)
  return target
}

/** Makes a folder in one that is there, unless it is there too. Not recursive: mkdir -p on a locked disk fails as though the disk were gone. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

/** The path itself, or the first of "name (2)", "name (3)" that no file has. */
export async function freePath(path: string): Promise<string> {
  const dot = path.lastIndexOf('.')
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? path : `${path.slice(0, dot)} (${copy})${path.slice(dot)}`
    if (!(await exists(candidate))) return candidate
  }
}

/** True when something has this path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

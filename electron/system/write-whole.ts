import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stampOf } from './file-stamp'
import { codeOf } from './problem'

/** The end of the name of a file being written; one that stays behind was left by a killed process. */
export const unfinished = /\.[0-9a-f]{8}\.unfinished$/

const beside = (path: string) => `${path}.${randomUUID().slice(0, 8)}.unfinished`

/** What a file is made of; a large one comes piece by piece. */
export type FileData = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a file so that, whatever happens, its name holds the old content or the new, whole: beside it, to the disk, then
 * renamed. The `atomically` package was measured to rename a file cut short when the disk fills up, hence this one.
 * Right before its name changes hands, `mayReplace` may call it off. Answers the stamp of what was written: empty where
 * another program was as quick, null when it was called off.
 */
export async function writeWhole(
  path: string,
  data: FileData,
  mayReplace: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<string | null> {
  const target = await realpath(path).catch(() => path)
  const temporary = beside(target)
  const file = await open(temporary, 'wx')
  try {
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    const { ino, size, mtimeMs } = await stat(temporary)
    if (!(await mayReplace())) {
      await unlink(temporary)
      return null
    }
    await renamePatiently(temporary, target)
    await syncFolder(dirname(target))
    const stamp = await stampOf(target)
    return stamp.startsWith(`${ino} ${size} ${mtimeMs} `) ? stamp : ''
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

/** Writes a file whole as `writeWhole` does, but at once, for when the session of the system ends and nothing can be waited for. */
export function writeWholeNow(path: string, data: string): void {
  const target = realPathNow(path)
  const temporary = beside(target)
  const file = openSync(temporary, 'wx')
  try {
    try {
      writeFileSync(file, data)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, target)
  } catch (error) {
    unlinkSync(temporary)
    throw error
  }
}

function realPathNow(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Renames a file or a folder; on Windows an antivirus holds a new one for a moment, and a program that has the old one open refuses it. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of [20, 80, 300, 900]) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!heldCodes.has(codeOf(error))) throw error
      await wait(pause)
    }
  }
  return rename(from, to).catch((error: unknown) => {
    // The new file could be made in the folder, so the folder is writable: it is the old file that a program holds.
    throw heldCodes.has(codeOf(error)) ? Object.assign(new Error('The file is held'), { code: 'EBUSY' }) : error
  })
}

const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES'])

// The rename itself is on the disk only once the folder is. Windows can't open a folder, and needs no such thing.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

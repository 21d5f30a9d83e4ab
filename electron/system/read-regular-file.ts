import { constants } from 'node:fs'
import { lstat, open, type FileHandle } from 'node:fs/promises'
import type { Problem } from '../bridge/outcome'

// Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a regular file of at most `largest` bytes, or why it can't be read; throws the system's error when it can't be
 * opened. A link is not followed, a pipe not waited for, and a file that grows meanwhile is not read to an end that it may not have.
 */
export async function readRegularFile(path: string, largest: number): Promise<Uint8Array | Problem> {
  if (!(await lstat(path)).isFile()) return 'unreadable'
  const file = await open(path, flags)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return 'unreadable'
    if (stats.size > largest) return 'too-large'
    const bytes = await readAtMost(file, stats.size + 1)
    return bytes.byteLength > stats.size ? 'in-use' : bytes
  } finally {
    await file.close()
  }
}

/** True for a regular file; a link to one is none. */
export async function isRegularFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

/** True for a folder; a link to one is none. */
export async function isRealFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

async function readAtMost(file: FileHandle, most: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(most)
  let length = 0
  while (length < most) {
    const { bytesRead } = await file.read(bytes, length, most - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

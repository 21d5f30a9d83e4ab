import { lstat } from 'node:fs/promises'

/** What changes with each writing of a file, even by a program that keeps its size and date; empty where there is none. */
export async function stampOf(path: string): Promise<string> {
  return lstat(path).then(
    ({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join(' '),
    () => '',
  )
}

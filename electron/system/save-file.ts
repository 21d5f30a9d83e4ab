import { basename, dirname, extname, join } from 'node:path'
import type { Outcome, Produced } from '../bridge/outcome'
import { freePath } from './paths'
import { failed, problemOf } from './problem'
import { writeWhole, type FileData } from './write-whole'

/** Writes a file where the person chose, and tells where it is. */
export async function saveFile(
  chosen: string,
  extension: string,
  make: () => FileData | Promise<FileData>,
): Promise<Outcome<Produced & Readonly<{ path: string }>>> {
  const path = await withExtension(chosen, extension)
  try {
    await writeWhole(path, await make())
  } catch (error) {
    console.error(`Making a ${extension} file:`, error)
    return failed(problemOf(error), basename(path))
  }
  return { kind: 'done', file: basename(path), folder: basename(dirname(path)), path }
}

// The dialogs of Linux leave the extension to the person. A name completed here was not confirmed for overwriting.
async function withExtension(path: string, extension: string): Promise<string> {
  if (extname(path).toLowerCase() === extension) return path
  return freePath(join(dirname(path), basename(path) + extension))
}

import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Outcome, Produced } from '../bridge/outcome'
import { exists } from './paths'
import { failed, problemOf } from './problem'
import { renamePatiently, unfinished, writeWhole } from './write-whole'

/** A file of a folder that is made. */
export type FolderFile = Readonly<{ name: string; data: Uint8Array }>

/**
 * Makes a new folder of files where the person chose, and tells where it is. It has its name once all are in it: stopped or killed
 * before, there is none. `about` begins its name, before a day; what was left half made under such a name is removed.
 */
export async function saveFolder(
  parent: string,
  { about, name }: Readonly<{ about: string; name: string }>,
  make: () => AsyncIterable<FolderFile>,
): Promise<Outcome<Produced & Readonly<{ path: string }>>> {
  await removeCutOff(parent, about)
  const making = join(parent, `${name}.${randomUUID().slice(0, 8)}.unfinished`)
  try {
    await mkdir(making)
    for await (const file of make()) await writeWhole(join(making, file.name), file.data)
    const path = await freeFolder(join(parent, name))
    await renamePatiently(making, path)
    return { kind: 'done', file: basename(path), folder: basename(parent), path }
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined)
    console.error('Making a folder:', error)
    return failed(problemOf(error), name)
  }
}

const cutOff = new RegExp(String.raw`^ - \d{4}-\d{2}-\d{2}${unfinished.source}`)
const anHour = 3_600_000

// A younger folder may still be made by another computer, whose clock is another.
async function removeCutOff(parent: string, about: string): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((one) => one.startsWith(about) && cutOff.test(one.slice(about.length)))) {
    const path = join(parent, name)
    const stats = await stat(path).catch(() => null)
    if (!stats?.isDirectory() || Date.now() - stats.mtimeMs < anHour) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function freeFolder(path: string): Promise<string> {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? path : `${path} (${copy})`
    if (!(await exists(candidate))) return candidate
  }
}

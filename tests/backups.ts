import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backedUp, filesToBackUp } from '#electron/keeping/backup'
import { writeWhole } from '#electron/system/write-whole'
import { zipPieces } from '#electron/keeping/write-zip'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from './draft'
import { temporaryFolder } from './temporary-folder'

/** A draft that says this. */
export const said = (text: string, more: Partial<Draft> = {}) =>
  makeDraft({ answers: { what: { kind: 'own', text } }, ...more })

/** A folder of its own for one test, with these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** A backup of a folder, in another one. */
export async function backUp(folder: string): Promise<string> {
  const path = join(await temporaryFolder(), 'backup.zip')
  await writeWhole(path, zipPieces(backedUp(folder, await filesToBackUp(folder))))
  return path
}

import { cp, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { backedUp, filesToBackUp } from '#electron/keeping/backup'
import { restore } from '#electron/keeping/restore'
import { saveFile } from '#electron/system/save-file'
import { zipPieces } from '#electron/keeping/write-zip'

// A person who backs up, or restores, without end, for a test that stops the process wherever it is.
const [, , what = '', folder = '', backup = '', work = ''] = process.argv

if (what === 'back-up') {
  for (;;) {
    const files = await filesToBackUp(folder)
    await saveFile(backup, '.zip', () => zipPieces(backedUp(folder, files)))
  }
}

// Each time in a copy of the folder; one that has its name is complete.
for (let round = 0; ; round++) {
  const copy = join(work, String(round))
  await cp(folder, `${copy}.new`, { recursive: true })
  await rename(`${copy}.new`, copy)
  await restore(backup, copy)
}

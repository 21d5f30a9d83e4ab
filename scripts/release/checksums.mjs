import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const released = /\.(exe|msi|zip|dmg|AppImage|deb|cdx\.json)$/

/** The names of the files in a folder that a release gives to people, in order. */
export function releasedFiles(folder) {
  return readdirSync(folder)
    .filter((name) => released.test(name))
    .toSorted()
}

/** Writes `SHA256SUMS` beside the files of a release, as `sha256sum --check` reads it; resolves with its lines. */
export async function writeChecksums(folder) {
  const lines = []
  for (const name of releasedFiles(folder)) lines.push(`${await sha256(join(folder, name))}  ${name}`)
  writeFileSync(join(folder, 'SHA256SUMS'), lines.map((line) => `${line}\n`).join(''))
  return lines
}

async function sha256(path) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)

/**
 * The settings by which the programs of Linux find, under the name of the letter's font, the one that the app draws with, as a computer
 * that has the font finds it; the font is unpacked in this folder.
 */
export async function withOwnFont(folder: string): Promise<NodeJS.ProcessEnv> {
  await mkdir(folder, { recursive: true })
  for (const weight of [400, 700]) {
    const packed = await readFile(
      require.resolve(`@fontsource/gelasio/files/gelasio-latin-${String(weight)}-normal.woff`),
    )
    await writeFile(join(folder, `gelasio-${String(weight)}.ttf`), unpacked(packed))
  }
  const settings = join(folder, 'fonts.conf')
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir>
<match target="pattern"><test name="family"><string>Georgia</string></test>
<edit name="family" mode="assign" binding="same"><string>Gelasio</string></edit></match></fontconfig>`,
  )
  return { FONTCONFIG_FILE: settings }
}

const [headSize, entrySize, tableSize] = [44, 20, 16]

/** The font of a WOFF file (W3C, WOFF 1.0): the same tables, each compressed by itself. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = woff.subarray(headSize + at * entrySize, headSize + (at + 1) * entrySize)
    const [offset, packed, size] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const held = woff.subarray(offset, offset + packed)
    const data = packed < size ? inflateSync(held) : held
    return {
      tag: entry.subarray(0, 4),
      checksum: entry.subarray(16, 20),
      size,
      data: Buffer.concat([data, Buffer.alloc(-size & 3)]),
    }
  })
  const power = Math.floor(Math.log2(count))
  const head = Buffer.concat([woff.subarray(4, 8), words(count, 16 << power, power, (count - (1 << power)) * 16)])
  let at = head.length + count * tableSize
  const directory = tables.map(({ tag, checksum, size, data }) => {
    const place = Buffer.alloc(8)
    place.writeUInt32BE(at, 0)
    place.writeUInt32BE(size, 4)
    at += data.length
    return Buffer.concat([tag, checksum, place])
  })
  return Buffer.concat([head, ...directory, ...tables.map(({ data }) => data)])
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => bytes.writeUInt16BE(value, at * 2))
  return bytes
}

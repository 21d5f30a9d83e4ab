import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const endSize = 22
const stored = 0

/**
 * Unpacks a zip archive into a folder. `rename` gives each entry its new name, or undefined to leave it out.
 * Reads what the format had from its first day, which is what our one archive uses.
 */
export function unzip(archive, folder, rename) {
  const file = openSync(archive, 'r')
  try {
    for (const entry of entriesOf(file, statSync(archive).size)) {
      const name = rename(entry.name)
      if (name === undefined || name === '' || name.endsWith('/')) continue
      const target = normalize(join(folder, name))
      if (!target.startsWith(folder + sep)) throw new Error(`This archive reaches outside its folder: ${name}`)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, contentOf(file, entry), { mode: entry.mode })
    }
  } finally {
    closeSync(file)
  }
}

function* entriesOf(file, size) {
  const end = read(file, size - endSize, endSize)
  if (end.readUInt32LE(0) !== endOfDirectory) throw new Error('This file is not a zip archive.')
  const directory = read(file, end.readUInt32LE(16), end.readUInt32LE(12))
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28)
    yield {
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
}

function contentOf(file, entry) {
  const header = read(file, entry.offset, 30)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = read(file, start, entry.packedSize)
  return entry.method === stored ? packed : inflateRawSync(packed)
}

function read(file, position, length) {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, position)
  return bytes
}

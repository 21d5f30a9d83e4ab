import { inflateSync } from 'node:zlib'

const [woffHeader, woffEntry, header, entry] = [44, 20, 12, 16]

/** A font as a file that programs install, from its WOFF 1.0 (W3C, WOFF File Format 1.0, sections 3 to 5). Throws on anything else. */
export function sfntFromWoff(woff: Uint8Array): Buffer {
  const bytes = Buffer.from(woff)
  if (bytes.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('This font is no WOFF file')
  const count = bytes.readUInt16BE(12)
  const directory = Buffer.alloc(header + count * entry)
  bytes.copy(directory, 0, 4, 8)
  const power = Math.floor(Math.log2(count))
  const searched = entry << power
  const search = [count, searched, power, count * entry - searched]
  for (const [index, value] of search.entries()) directory.writeUInt16BE(value, 4 + index * 2)
  const parts = [directory]
  let end = directory.length
  for (let index = 0; index < count; index += 1) {
    const from = woffHeader + index * woffEntry
    const to = header + index * entry
    const data = tableAt(bytes, from)
    bytes.copy(directory, to, from, from + 4)
    bytes.copy(directory, to + 4, from + 16, from + 20)
    directory.writeUInt32BE(end, to + 8)
    directory.writeUInt32BE(data.length, to + 12)
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(padded)
    parts.push(padded)
    end += padded.length
  }
  return withSum(Buffer.concat(parts))
}

function tableAt(woff: Buffer, from: number): Buffer {
  const [start, packed, length] = [
    woff.readUInt32BE(from + 4),
    woff.readUInt32BE(from + 8),
    woff.readUInt32BE(from + 12),
  ]
  const data = woff.subarray(start, start + packed)
  return packed < length ? inflateSync(data) : data
}

/** The font with the sum over its whole file, which its table `head` holds (OpenType, The Font Header Table). */
function withSum(font: Buffer): Buffer {
  const inDirectory = font.indexOf('head', header, 'latin1')
  const at = font.readUInt32BE(inDirectory + 8) + 8
  font.writeUInt32BE(0, at)
  let sum = 0
  for (let from = 0; from < font.length; from += 4) sum = (sum + font.readUInt32BE(from)) >>> 0
  font.writeUInt32BE((0xb1b0afba - sum) >>> 0, at)
  return font
}

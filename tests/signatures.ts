import { crc32, deflateSync } from 'node:zlib'

/** The signature of somebody who keeps none. */
export const noSignature = {
  read: () => Promise.resolve(null),
  keep: () => Promise.resolve(false),
  remove: () => Promise.resolve(),
}

/** A small picture of a signature as the app keeps it: black on nothing, a line across it; `darkness` makes another one. */
export function inkPng({
  width = 60,
  height = 20,
  darkness = 255,
  more = [] as readonly [string, string][],
} = {}): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((width * 4 + 1) * height)
  for (let x = 0; x < width; x++)
    rows.writeUInt8(darkness, Math.floor((x / width) * height) * (width * 4 + 1) + 1 + x * 4 + 3)
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 6, 0, 0, 0], 8)
  const chunks = [
    chunk('IHDR', size),
    ...more.map(([name, text]) => chunk(name, Buffer.from(text))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]))
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

import { crc32 } from 'node:zlib'

/** The PNG with how many pixels an inch has, so that a program that prints knows its size. */
export function pngWithDensity(png: Uint8Array, perInch: number): Uint8Array {
  // The signature, 8 bytes, and the first chunk, 25, which must come first.
  const first = 33
  const chunk = Buffer.alloc(21)
  const perMetre = Math.round(perInch / 0.0254)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  chunk.writeUInt32BE(perMetre, 8)
  chunk.writeUInt32BE(perMetre, 12)
  chunk.writeUInt8(1, 16)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17)
  return Buffer.concat([png.subarray(0, first), chunk, png.subarray(first)])
}

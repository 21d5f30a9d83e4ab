import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngWithDensity } from '#electron/export/png-density'

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
)

test('a picture says its size on paper, in a chunk that readers accept', () => {
  const png = Buffer.from(pngWithDensity(pixel, 300))
  const at = png.indexOf('pHYs')
  expect(at).toBe(37)
  expect(png.readUInt32BE(at + 4)).toBe(11811)
  expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)))
  expect(Buffer.concat([png.subarray(0, at - 4), png.subarray(at + 17)]).equals(pixel)).toBe(true)
})

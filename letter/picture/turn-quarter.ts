import { blankPixels } from './blank-pixels'
import type { Pixels } from './pixels'

/** A picture turned by a quarter to the right. */
export function turnQuarter({ width, height, data }: Pixels): Pixels {
  const turned = blankPixels(height, width)
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const to = new Uint32Array(turned.data.buffer)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) to[x * height + height - 1 - y] = from[y * width + x] ?? 0
  }
  return turned
}

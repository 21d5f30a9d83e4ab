import type { Pixels } from './pixels'

/** An empty picture of a size. */
export function blankPixels(width: number, height: number): Pixels {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) }
}

/** How bright a point looks, from 0 to 255, by the place of its first value (the weights of ITU-R BT.601). */
export function brightnessAt(data: Pixels['data'], at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
}

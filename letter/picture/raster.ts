/** A picture as its pixels, row after row: red, green, blue and how opaque, from 0 to 255 each. */
export type Raster = Readonly<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>

/** An empty picture of a size. */
export function emptyRaster(width: number, height: number): Raster {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) }
}

/** How bright a pixel looks, from 0 to 255, by the place of its first value (the weights of ITU-R BT.601). */
export function brightnessAt(data: Raster['data'], at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
}

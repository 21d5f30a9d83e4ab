import type { Pixels } from '#letter/picture/pixels'

type Point = readonly [number, number]

/** How a photo of a paper is drawn: how bright the paper is at a place, of 255, and what is written on it. */
export type DrawnPhoto = Readonly<{
  width: number
  height: number
  paper: (x: number, y: number) => number
  /** Lines of a pen through these points, each as broad and as dark as said: 0 for black, 1 for as bright as the paper. */
  strokes: readonly Readonly<{ through: readonly Point[]; breadth: number; bright: number }>[]
  /** How much the points of the paper differ by chance, of 255. */
  grain?: number
}>

/** A photo of a paper with lines of a pen, drawn point by point; the same each time. */
export function drawnPhoto({ width, height, paper, strokes, grain = 6 }: DrawnPhoto): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  let seed = 7
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647 - 0.5
  }
  const ink = new Float32Array(width * height).fill(1)
  for (const { through, breadth, bright } of strokes)
    for (const [index, to] of through.entries()) {
      const from = through[Math.max(0, index - 1)] ?? to
      for (let y = Math.floor(Math.min(from[1], to[1]) - breadth); y <= Math.max(from[1], to[1]) + breadth; y++)
        for (let x = Math.floor(Math.min(from[0], to[0]) - breadth); x <= Math.max(from[0], to[0]) + breadth; x++)
          if (distance([x, y], from, to) <= breadth / 2) ink[y * width + x] = Math.min(ink[y * width + x] ?? 1, bright)
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = paper(x, y) * (ink[y * width + x] ?? 1) + chance() * grain
      const at = (y * width + x) * 4
      // A warm lamp: less blue than red.
      data[at] = value
      data[at + 1] = value * 0.96
      data[at + 2] = value * 0.86
    }
  return { data, width, height }
}

/** How far a place is from a line between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}

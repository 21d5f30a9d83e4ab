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
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const ink = strokes.reduce((bright, stroke) => {
        const isOn = distance([x, y], stroke.through) <= stroke.breadth / 2
        return isOn ? Math.min(bright, stroke.bright) : bright
      }, 1)
      const value = paper(x, y) * ink + chance() * grain
      const at = (y * width + x) * 4
      // A warm lamp: less blue than red.
      data.set([value, value * 0.96, value * 0.86, 255], at)
    }
  return { data, width, height }
}

/** How far a place is from a line through points. */
function distance([x, y]: Point, through: readonly Point[]): number {
  let nearest = Infinity
  for (let index = 1; index < through.length; index++) {
    const [[ax, ay], [bx, by]] = [through[index - 1] ?? [0, 0], through[index] ?? [0, 0]]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)))
  }
  return nearest
}

import { describe, expect, it } from 'vitest'
import { evenLight } from '#letter/picture/even-light'
import type { Pixels } from '#letter/picture/pixels'
import { drawnPhoto } from './drawn-photo'

const line = [
  {
    through: [
      [60, 60],
      [240, 140],
    ] as const,
    breadth: 6,
    bright: 0.25,
  },
]

/** The darkest of the three colours of a place. */
function brightAt({ data, width }: Pixels, x: number, y: number): number {
  const at = (y * width + x) * 4
  return Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
}

/** How bright the paper is; and where, of a place so far from it, nothing is measured: the very edge of a shadow. */
const lights: Readonly<
  Record<string, Readonly<{ paper: (x: number, y: number) => number; edge: (x: number, y: number) => number }>>
> = {
  'an even light': { paper: () => 220, edge: () => Infinity },
  'a lamp at the left': { paper: (x) => 230 - x * 0.45, edge: () => Infinity },
  'the soft shadow of a hand': {
    paper: (x, y) => 225 - 110 / (1 + Math.exp((Math.hypot(x - 300, y - 200) - 140) / 12)),
    edge: () => Infinity,
  },
  'a shadow with a hard edge': { paper: (x, y) => (x + y < 260 ? 220 : 120), edge: (x, y) => Math.abs(x + y - 260) },
}

describe.each(Object.entries(lights))('a paper in %s', (_, { paper, edge }) => {
  const even = evenLight(drawnPhoto({ width: 300, height: 200, paper, strokes: line }))

  it('is white all over, without the colour of the lamp', () => {
    const values: number[] = []
    for (let y = 5; y < 195; y += 5)
      for (let x = 5; x < 295; x += 5)
        if (Math.abs(y - (60 + (x - 60) * 0.444)) > 12 && edge(x, y) > 3) values.push(brightAt(even, x, y))
    expect(values.length).toBeGreaterThan(1500)
    expect(Math.min(...values)).toBeGreaterThan(215)
  })

  it('keeps what is written as dark as it was on its paper', () => {
    for (const share of [0.1, 0.5, 0.9])
      expect(brightAt(even, Math.round(60 + 180 * share), Math.round(60 + 80 * share))).toBeLessThan(100)
  })
})

it('leaves the photo as it was', () => {
  const photo = drawnPhoto({ width: 40, height: 30, paper: () => 180, strokes: [] })
  const before = photo.data.slice()
  evenLight(photo)
  expect(photo.data).toEqual(before)
})

it('takes a photo of one point', () => {
  expect([...evenLight({ data: new Uint8ClampedArray([90, 80, 70, 255]), width: 1, height: 1 }).data]).toEqual([
    255, 255, 255, 255,
  ])
})

import { describe, expect, it } from 'vitest'
import { croppedInk, inkOfPhoto, largestInk } from '#letter/picture/ink'
import type { Pixels } from '#letter/picture/pixels'
import { drawnPhoto, type DrawnPhoto } from './drawn-photo'

const signature: DrawnPhoto['strokes'][number]['through'] = [
  [120, 180],
  [160, 90],
  [190, 190],
  [230, 120],
  [260, 185],
  [330, 130],
  [400, 175],
  [480, 150],
]
const size = { width: 600, height: 300 }
const inks = { 'black ink': 0.2, 'a blue pen': 0.45, 'a pencil': 0.62 }
const lights: Readonly<Record<string, DrawnPhoto['paper']>> = {
  'in an even light': () => 220,
  'in the soft shadow of a hand': (x, y) => 225 - 120 / (1 + Math.exp((Math.hypot(x - 500, y - 260) - 240) / 18)),
  'across the hard edge of a shadow': (x) => (x < 300 ? 225 : 130),
  'by a lamp at one side': (x) => 235 - x * 0.25,
}

/** How opaque a place is. */
const alphaAt = ({ data, width }: Pixels, x: number, y: number) => data[(y * width + x) * 4 + 3] ?? 0

describe.each(Object.entries(lights))('a signature on paper %s', (_, paper) => {
  it.each(Object.entries(inks))('in %s is black on nothing, cropped to it', (_ink, bright) => {
    const ink = inkOfPhoto(drawnPhoto({ ...size, paper, strokes: [{ through: signature, breadth: 5, bright }] }))
    if (!ink) throw new Error('Nothing was found')
    // From the first point to the last, and half the breadth of the pen around.
    expect(Math.abs(ink.width - 365)).toBeLessThanOrEqual(4)
    expect(Math.abs(ink.height - 105)).toBeLessThanOrEqual(4)
    expect(ink.data.every((value, index) => index % 4 === 3 || value === 0)).toBe(true)
    const values = [...ink.data].filter((_value, index) => index % 4 === 3)
    const share = (of: (alpha: number) => boolean) => values.filter(of).length / values.length
    // The stroke is about a tenth of its box, and next to nothing is neither ink nor paper.
    expect(share((alpha) => alpha > 200)).toBeGreaterThan(0.05)
    expect(share((alpha) => alpha === 0)).toBeGreaterThan(0.8)
    expect(share((alpha) => alpha > 0 && alpha < 200)).toBeLessThan(0.05)
    // All along the stroke, there is ink.
    for (const [x, y] of signature) {
      const near = [-2, -1, 0, 1, 2].flatMap((dx) =>
        [-2, -1, 0, 1, 2].map((dy) =>
          alphaAt(
            ink,
            Math.min(ink.width - 1, Math.max(0, x - 117 + dx)),
            Math.min(ink.height - 1, Math.max(0, y - 87 + dy)),
          ),
        ),
      )
      expect(Math.max(...near)).toBeGreaterThan(200)
    }
  })
})

const rules = (count: number, isAcross: boolean, lean: number, bright: number): DrawnPhoto['strokes'] =>
  Array.from({ length: count }, (_, index) => {
    const at = 20 + index * 32
    return {
      through: isAcross
        ? ([
            [0, at],
            [600, at + lean],
          ] as const)
        : ([
            [at, 0],
            [at + lean, 300],
          ] as const),
      breadth: 1.5,
      bright,
    }
  })
const ruled: Readonly<Record<string, DrawnPhoto['strokes']>> = {
  ruled: rules(9, true, 0, 0.6),
  'ruled, and held a little askew': rules(9, true, 24, 0.55),
  squared: [...rules(9, true, 6, 0.6), ...rules(18, false, -3, 0.6)],
}

it.each(Object.entries(ruled))('leaves the lines of paper that is %s', (_, lines) => {
  for (const bright of [0.2, 0.45]) {
    const stroke = { through: signature, breadth: 5, bright }
    const drawn = (strokes: DrawnPhoto['strokes']) => inkOfPhoto(drawnPhoto({ ...size, paper: () => 220, strokes }))
    const [plain, ink] = [drawn([stroke]), drawn([...lines, stroke])]
    if (!plain || !ink) throw new Error('Nothing was found')
    expect(Math.abs(ink.width - plain.width)).toBeLessThanOrEqual(6)
    expect(Math.abs(ink.height - plain.height)).toBeLessThanOrEqual(6)
    const inked = ({ data }: Pixels) => data.filter((value, index) => index % 4 === 3 && value > 200).length
    expect(inked(ink) / inked(plain)).toBeGreaterThan(0.85)
    expect(inked(ink) / inked(plain)).toBeLessThan(1.15)
  }
})

it('keeps two lines under a name', () => {
  const under = [225, 245].map((at) => ({
    through: [
      [100, at],
      [500, at + 6],
    ] as const,
    breadth: 3,
    bright: 0.2,
  }))
  const strokes = [...under, { through: signature, breadth: 5, bright: 0.2 }]
  expect(inkOfPhoto(drawnPhoto({ ...size, paper: () => 220, strokes }))?.height).toBeGreaterThan(160)
})

it('keeps the point of an i, and leaves a speck of the paper', () => {
  const dot = {
    through: [
      [300, 60],
      [301, 60],
    ],
    breadth: 6,
    bright: 0.2,
  } as const
  const speck = {
    through: [
      [40, 30],
      [40, 31],
    ],
    breadth: 1.5,
    bright: 0.2,
  } as const
  const ink = inkOfPhoto(
    drawnPhoto({ ...size, paper: () => 220, strokes: [{ through: signature, breadth: 5, bright: 0.2 }, dot, speck] }),
  )
  // From the point of the i, at 57, down to the foot of the stroke; and no further left than the stroke.
  expect(ink?.height).toBeGreaterThanOrEqual(134)
  expect(ink?.width).toBeLessThanOrEqual(370)
})

it('leaves the table beside the paper', () => {
  const photo = drawnPhoto({
    ...size,
    paper: (x) => (x > 560 ? 60 : 220),
    strokes: [{ through: signature, breadth: 5, bright: 0.2 }],
  })
  expect(inkOfPhoto(photo)?.width).toBeLessThanOrEqual(370)
})

it('finds nothing on an empty paper, though its light is uneven', () => {
  for (const paper of Object.values(lights)) expect(inkOfPhoto(drawnPhoto({ ...size, paper, strokes: [] }))).toBeNull()
})

it('is no larger than is sharp on paper, and keeps its shape', () => {
  const data = new Uint8ClampedArray(2000 * 600 * 4).fill(0)
  for (let x = 100; x < 1900; x++) for (let y = 290; y < 310; y++) data[(y * 2000 + x) * 4 + 3] = 255
  for (let y = 50; y < 550; y++) data[(y * 2000 + 1000) * 4 + 3] = 255
  const ink = croppedInk({ data, width: 2000, height: 600 })
  expect(ink).toMatchObject({ width: largestInk.width, height: 250 })
  expect(ink && alphaAt(ink, 20, 125)).toBe(255)
})

it('of an empty drawing is nothing', () => {
  expect(croppedInk({ data: new Uint8ClampedArray(40 * 40 * 4), width: 40, height: 40 })).toBeNull()
})

import { expect, it } from 'vitest'
import { inkOfPhoto } from '#letter/picture/ink'
import type { Pixels } from '#letter/picture/pixels'
import { withoutRuling } from '#letter/picture/without-ruling'
import { drawnPhoto, type DrawnPhoto } from './drawn-photo'

type Stroke = DrawnPhoto['strokes'][number]
type Through = Stroke['through']

const size = { width: 1500, height: 750 }
const name: Through = [
  [300, 330],
  [400, 120],
  [470, 340],
  [570, 200],
  [640, 330],
  [800, 210],
  [980, 320],
  [1150, 260],
]
const pen = (through: Through, breadth: number): Stroke => ({ through, breadth, bright: 0.2 })
const across = (from: number, to: number, ...rows: readonly number[]): readonly Through[] =>
  rows.map((y) => [
    [from, y],
    [to, y + 8],
  ])

const signatures: Readonly<Record<string, readonly Through[]>> = {
  'a paraph of three strokes': [
    name,
    [
      [250, 430],
      [1250, 440],
      [260, 500],
      [1240, 512],
      [270, 570],
      [1250, 580],
    ],
  ],
  'three lines under a name': [name, ...across(200, 1300, 430, 480, 530)],
  'three lines under a name, as wide as the photo is cut': [name, ...across(60, 1440, 430, 480, 530)],
  'five lines, with a dash above': [name, ...across(200, 1300, 430, 470, 510, 550), ...across(300, 1100, 80)],
  'a large E': [
    [
      [200, 90],
      [206, 650],
    ],
    ...across(200, 1300, 90, 370, 640),
  ],
  'a name of high uprights': [0, 1, 2, 3, 4, 5].map((at) => [
    [300 + at * 150, 60],
    [304 + at * 150, 700],
  ]),
  'strokes that leave the photo unevenly': [name, ...across(0, 1499, 400, 440, 590)],
}

const inked = ({ data }: Pixels) => data.filter((value, index) => index % 4 === 3 && value > 200).length

it.each(
  Object.entries(signatures).flatMap(([what, lines]) => [4, 6, 9].map((breadth) => [what, breadth, lines] as const)),
)('keeps %s, written with a pen of %d points', (_what, breadth, lines) => {
  const ink = new Uint8ClampedArray(size.width * size.height)
  const { data } = drawnPhoto({ ...size, paper: () => 255, grain: 0, strokes: lines.map((one) => pen(one, breadth)) })
  for (const index of ink.keys()) ink[index] = (data[index * 4] ?? 255) < 128 ? 255 : 0
  const left = withoutRuling(ink, size.width, size.height)
  expect(ink.some((value, index) => left[index] !== value)).toBe(false)
})

// From above askew, the spaces grow.
const papers: Readonly<Record<string, readonly Through[]>> = {
  ruled: across(0, 1499, 40, 120, 200, 280, 360, 440, 520, 600, 680),
  'seen askew': [30, 92, 158, 228, 302, 380, 462, 548, 638].map((y) => [
    [0, y],
    [1499, y * 1.04 + 20],
  ]),
}

it.each(Object.entries(papers))('leaves the lines of paper that is %s, and no stroke of the name', (_, lines) => {
  const written = pen(name, 8)
  const paper = lines.map((through): Stroke => ({ through, breadth: 2, bright: 0.55 }))
  const drawn = (strokes: readonly Stroke[]) => inkOfPhoto(drawnPhoto({ ...size, paper: () => 220, strokes }))
  const [plain, ink] = [drawn([written]), drawn([...paper, written])]
  if (!plain || !ink) throw new Error('Nothing was found')
  expect(Math.abs(ink.width / ink.height - plain.width / plain.height)).toBeLessThan(0.2)
  expect(inked(ink) / inked(plain)).toBeGreaterThan(0.85)
  expect(inked(ink) / inked(plain)).toBeLessThan(1.15)
})

import { expect, test } from 'vitest'
import { surroundsPage, turnedCorners, wholePicture, type Corners, type Place } from '#letter/picture/corners'
import { brightnessAt, blankPixels } from '#letter/picture/blank-pixels'
import type { Pixels } from '#letter/picture/pixels'
import { straighten } from '#letter/picture/straighten'
import { turnQuarter } from '#letter/picture/turn-quarter'
import { dotRadius, dots, photographedPage } from './photographed-page'

const most = { width: 1300, height: 1800 }
const bright = () => 1

/** Where the ink around a place is, in parts of the picture's width and height. */
function inkAround({ width, height, data }: Pixels, { x, y }: Place): Place {
  const reach = dotRadius * width * 2.5
  const sum = { x: 0, y: 0, ink: 0 }
  for (let row = Math.floor(y * height - reach); row <= y * height + reach; row++) {
    for (let column = Math.floor(x * width - reach); column <= x * width + reach; column++) {
      const ink = Math.max(0, 200 - brightnessAt(data, (row * width + column) * 4))
      sum.x += ink * (column + 0.5)
      sum.y += ink * (row + 0.5)
      sum.ink += ink
    }
  }
  return { x: sum.x / sum.ink / width, y: sum.y / sum.ink / height }
}

const usual = { turn: 0, tilt: 0, lean: 0, lens: 0.65 }
test.each([
  ['lying flat', 210 / 297, usual],
  ['turned in its plane', 210 / 297, { ...usual, turn: 9 }],
  ['seen from its foot', 215.9 / 279.4, { ...usual, tilt: 25 }],
  ['seen from a corner', 210 / 297, { turn: -7, tilt: 20, lean: 24, lens: 0.65 }],
  ['seen from the other corner, by a long lens', 215.9 / 279.4, { turn: 12, tilt: -18, lean: -22, lens: 1.3 }],
  ['wider than it is high', 297 / 210, { turn: 4, tilt: 16, lean: -14, lens: 0.7 }],
])('a page %s is straight and of its own shape, within one hundredth', (_how, shape, pose) => {
  const { picture, corners } = photographedPage(shape, pose, bright)
  const straight = straighten(picture, corners, most)
  if (!straight) throw new Error('no page')
  expect(straight.width / straight.height / shape).toBeGreaterThan(0.99)
  expect(straight.width / straight.height / shape).toBeLessThan(1.01)
  const off = dots.map((dot) => {
    const ink = inkAround(straight, dot)
    return Math.max(Math.abs(ink.x - dot.x), Math.abs(ink.y - dot.y))
  })
  expect(Math.max(...off)).toBeLessThan(0.01)
})

test('a page is never larger than it may be, nor than the picture shows it', () => {
  const { picture, corners } = photographedPage(0.7, usual, bright)
  const small = straighten(picture, corners, { width: 100, height: 4000 })
  expect([small?.width, Math.round((small?.height ?? 0) / 10)]).toEqual([100, 14])
  const whole = straighten(blankPixels(90, 120), wholePicture, most)
  expect([whole?.width, whole?.height]).toEqual([90, 120])
})

const square: Corners = [
  { x: 0.2, y: 0.2 },
  { x: 0.8, y: 0.2 },
  { x: 0.8, y: 0.8 },
  { x: 0.2, y: 0.8 },
]
test.each<[string, Corners]>([
  ['crossed', [square[1], square[0], square[2], square[3]]],
  ['one inside the others', [square[0], square[1], { x: 0.3, y: 0.3 }, square[3]]],
  ['on one line', [square[0], { x: 0.4, y: 0.2 }, { x: 0.6, y: 0.2 }, square[1]]],
  ['next to nothing', [square[0], { x: 0.21, y: 0.2 }, { x: 0.21, y: 0.21 }, { x: 0.2, y: 0.21 }]],
])('corners %s are around no page', (_how, corners) => {
  expect(surroundsPage(square)).toBe(true)
  expect(surroundsPage(corners)).toBe(false)
  expect(straighten(blankPixels(10, 10), corners, most)).toBeNull()
})

test('a quarter turn takes each pixel and each corner along; four of them change nothing', () => {
  const picture = blankPixels(3, 2)
  picture.data.set([9, 8, 7, 255], 4 * 2)
  const turned = turnQuarter(picture)
  expect([turned.width, turned.height]).toEqual([2, 3])
  expect([...turned.data.slice(4 * 5, 4 * 6)]).toEqual([9, 8, 7, 255])
  expect(turnQuarter(turnQuarter(turnQuarter(turned)))).toEqual(picture)
  const corners: Corners = [{ x: 0.1, y: 0.2 }, square[1], square[2], square[3]]
  expect(turnedCorners(corners)[1]).toEqual({ x: 0.8, y: 0.1 })
  expect(turnedCorners(turnedCorners(wholePicture))).toEqual(wholePicture)
})

import { expect, test } from 'vitest'
import { evenLight } from '#letter/picture/even-light'
import { brightnessAt, blankPixels } from '#letter/picture/blank-pixels'
import type { Pixels } from '#letter/picture/pixels'
import { straighten } from '#letter/picture/straighten'
import { dotRadius, dots, photographedPage, type Light } from './photographed-page'

const pose = { turn: 5, tilt: 12, lean: -9, lens: 0.65 }

function shot(light: Light): Pixels {
  const { picture, corners } = photographedPage(210 / 297, pose, light)
  const straight = straighten(picture, corners, { width: 1300, height: 1800 })
  if (!straight) throw new Error('no page')
  return straight
}

/** How bright the paper is over the page, away from its edge and its ink, and how dark the middle of each dot. */
function seenOn({ width, height, data }: Pixels) {
  const at = (x: number, y: number) => brightnessAt(data, (Math.floor(y * height) * width + Math.floor(x * width)) * 4)
  const paper = Array.from({ length: 40 * 40 }, (_, index) => ({
    x: 0.03 + ((index % 40) / 39) * 0.94,
    y: 0.03 + (Math.floor(index / 40) / 39) * 0.94,
  })).filter(({ x, y }) => dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) > dotRadius * 2.5))
  const bright = paper.map(({ x, y }) => at(x, y))
  return { least: Math.min(...bright), most: Math.max(...bright), ink: Math.max(...dots.map(({ x, y }) => at(x, y))) }
}

test.each<[string, Light]>([
  ['of a lamp at one side', (x) => 1 - 0.5 * x],
  ['of a hand that holds the telephone', (x, y) => 1 - 0.4 / (1 + Math.exp(-(x + y - 1.1) * 12))],
  ['that falls towards an edge', (x) => 1 - 4 * Math.max(0, x - 0.88)],
  ['that fades to the corners', (x, y) => 1 - 0.45 * Math.hypot(x - 0.5, y - 0.5)],
])('the shadow %s goes, and the ink stays', (_what, light) => {
  const dim = shot(light)
  const before = seenOn(dim)
  expect(before.most - before.least).toBeGreaterThan(50)
  const after = seenOn(evenLight(dim, 1 / 10))
  expect(after.least).toBeGreaterThan(235)
  expect(after.most - after.least).toBeLessThan(15)
  expect(after.ink).toBeLessThan(90)
})

test('yellow light becomes white, and a coloured drawing stays coloured', () => {
  const picture = blankPixels(300, 400)
  for (let at = 0; at < picture.data.length; at += 4) {
    const [x, y] = [(at / 4) % 300, Math.floor(at / 4 / 300)]
    const isSun = Math.hypot(x - 150, y - 200) < 12
    picture.data.set(isSun ? [200, 60, 40, 255] : [220, 205, 160, 255], at)
  }
  const even = evenLight(picture, 1 / 10)
  const colour = (x: number, y: number) => [...even.data.slice((y * 300 + x) * 4, (y * 300 + x) * 4 + 3)]
  const [red = 0, green = 0, blue = 0] = colour(20, 20)
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(4)
  const [r = 0, g = 0, b = 0] = colour(150, 200)
  expect(r).toBeGreaterThan(g + 100)
  expect(r).toBeGreaterThan(b + 100)
})

import { expect, test } from 'vitest'
import { boundsFor } from '#electron/window/window-bounds'

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: -200, width: 1280, height: 1000 },
]
const place = { x: 100, y: 80, width: 1100, height: 800, maximized: false }

test('a window opens where it was left', () => {
  expect(boundsFor(place, screens)).toEqual({ x: 100, y: 80, width: 1100, height: 800 })
  expect(boundsFor({ ...place, x: 2000, y: -100 }, screens)).toMatchObject({ x: 2000, y: -100 })
})

test.each([
  ['on a screen that is gone', { ...place, x: 5000 }],
  ['above every screen', { ...place, y: -900 }],
  ['below every screen', { ...place, y: 1030 }],
  ['but for a few pixels beside', { ...place, x: -1090 }],
])('a window left %s opens in the middle', (_name, lost) => {
  expect(boundsFor(lost, screens)).toEqual({ width: 1280, height: 840 })
})

test('it is never larger than its screen, nor smaller than the question and the page need', () => {
  expect(boundsFor({ ...place, width: 9000, height: 9000 }, screens)).toMatchObject({ width: 1920, height: 1040 })
  expect(boundsFor({ ...place, width: 10, height: 10, x: 500 }, screens)).toEqual({ width: 1280, height: 840 })
  expect(boundsFor({ ...place, width: 300, height: 200 }, screens)).toMatchObject({ width: 900, height: 600 })
})

test('the first time, and without any screen, it opens all the same', () => {
  expect(boundsFor(undefined, screens)).toEqual({ width: 1280, height: 840 })
  expect(boundsFor(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 })
  expect(boundsFor(place, [])).toEqual({ width: 1280, height: 840 })
})

import { expect, test } from 'vitest'
import { boundsFor, broughtWithin, smallestOn } from '#electron/window/window-bounds'

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

// What a person sees who has the computer enlarge everything.
test.each([
  ['1920 × 1080 at 200 %', { x: 0, y: 0, width: 960, height: 492 }, { width: 900, height: 492 }],
  ['1920 × 1080 at 225 %', { x: 0, y: 0, width: 853, height: 440 }, { width: 853, height: 440 }],
  ['1366 × 768 at 150 %', { x: 0, y: 0, width: 911, height: 472 }, { width: 900, height: 472 }],
  ['1280 × 800 at 200 %', { x: 0, y: 0, width: 640, height: 400 }, { width: 640, height: 400 }],
  ['a screen smaller than any', { x: 0, y: 0, width: 500, height: 312 }, { width: 640, height: 400 }],
  ['1920 × 1080', { x: 0, y: 0, width: 1920, height: 1040 }, { width: 900, height: 600 }],
])('the window is no larger than its screen: %s', (_name, screen, least) => {
  expect(smallestOn(screen)).toEqual(least)
  const opened = boundsFor(undefined, [screen])
  expect(opened.width).toBeLessThanOrEqual(Math.max(640, screen.width))
  expect(opened.height).toBeLessThanOrEqual(Math.max(400, screen.height))
  expect(boundsFor({ ...place, x: 10, y: 10, width: 10, height: 10 }, [screen]).width).toBeGreaterThanOrEqual(640)
})

test('a window whose screen enlarges more, or is unplugged, comes wholly onto the one that is left', () => {
  const screen = { x: 0, y: 0, width: 960, height: 492 }
  expect(broughtWithin({ x: 300, y: 200, width: 1280, height: 840 }, screen)).toEqual(screen)
  expect(broughtWithin({ x: 2400, y: -300, width: 900, height: 480 }, screen)).toEqual({
    x: 60,
    y: 0,
    width: 900,
    height: 492,
  })
  const fits = { x: 30, y: 0, width: 910, height: 492 }
  expect(broughtWithin(fits, screen)).toEqual(fits)
})

import { expect, test } from 'vitest'
import { wholePicture } from '#letter/picture/corners'
import { findPage } from '#letter/picture/find-page'
import { blankPixels } from '#letter/picture/blank-pixels'
import { photographedPage } from './photographed-page'

test.each([
  ['flat', { turn: 0, tilt: 0, lean: 0, lens: 0.65 }],
  ['turned', { turn: 11, tilt: 0, lean: 0, lens: 0.65 }],
  ['tilted, in a shadow', { turn: -6, tilt: 20, lean: 18, lens: 0.8 }],
])('a page that lies %s on a darker table is found within two hundredths', (_how, pose) => {
  const { picture, corners } = photographedPage(210 / 297, pose, (x) => 1 - 0.25 * Math.min(1, Math.max(0, x)))
  const off = findPage(picture).map(({ x, y }, index) =>
    Math.hypot(x - (corners[index]?.x ?? 9), y - (corners[index]?.y ?? 9)),
  )
  expect(Math.max(...off)).toBeLessThan(0.02)
})

test('where nothing looks like a page, the whole picture is', () => {
  const blank = blankPixels(300, 400)
  expect(findPage(blank)).toEqual(wholePicture)
  expect(findPage({ ...blank, data: blank.data.map(() => 250) })).toEqual(wholePicture)
  const crumbs = blankPixels(300, 400)
  for (let at = 0; at < crumbs.data.length; at += 4) if ((at / 4) % 7 === 0) crumbs.data.set([255, 255, 255, 255], at)
  expect(findPage(crumbs)).toEqual(wholePicture)
  expect(findPage(blankPixels(1, 1))).toEqual(wholePicture)
})

import { expect, test } from 'vitest'
import { printedSize } from '#letter/parts/printed-size'
import { makeLetter } from '#tests/letters'

const { page } = makeLetter()
const width = page.width - page.margins.left - page.margins.right
const height = page.height - page.margins.top - page.margins.bottom

test.each([
  ['a wide picture', { width: 2000, height: 1000 }],
  ['a tall one', { width: 1000, height: 2000 }],
  ['a very tall one', { width: 2, height: 2000 }],
])('%s stays within the margins, with its name under it, and keeps its shape', (_what, picture) => {
  const printed = printedSize(picture, page)
  expect(printed.width).toBeLessThanOrEqual(width)
  expect(printed.height).toBeLessThan(height - 10)
  expect(printed.width / printed.height).toBeCloseTo(picture.width / picture.height)
})

test('a small picture is not blown up', () => {
  expect(printedSize({ width: 96, height: 48 }, page)).toEqual({ width: 25.4, height: 12.7 })
})

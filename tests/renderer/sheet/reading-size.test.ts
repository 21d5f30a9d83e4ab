import { describe, expect, test } from 'vitest'
import { nextSize, sizeKey } from '#renderer/sheet/reading-size'

const pressed = (way: 'larger' | 'smaller', times: number, from = 1) =>
  Array.from({ length: times }).reduce<number>((size) => nextSize(size, way), from)

describe('the size of what is read', () => {
  test('as many steps back lead to the first size', () => {
    for (const times of [1, 3, 4]) {
      expect(pressed('smaller', times, pressed('larger', times))).toBe(1)
      expect(pressed('larger', times, pressed('smaller', times))).toBe(1)
    }
    expect(nextSize(pressed('larger', 3), 'first')).toBe(1)
  })

  test('it ends somewhere, in both ways', () => {
    const [most, least] = [pressed('larger', 50), pressed('smaller', 50)]
    expect(most).toBeGreaterThan(2)
    expect(nextSize(most, 'larger')).toBe(most)
    expect(least).toBeLessThan(1)
    expect(nextSize(least, 'smaller')).toBe(least)
  })

  test('the keys of every keyboard for larger, smaller and as at first', () => {
    expect(['+', '=', '-', '_', '0', 'a', 'Tab'].map((key) => sizeKey({ key }))).toEqual([
      'larger',
      'larger',
      'smaller',
      'smaller',
      'first',
      null,
      null,
    ])
  })
})

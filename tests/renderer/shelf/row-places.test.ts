import { expect, test } from 'vitest'
import { rowPlaces } from '#renderer/shelf/row-places'

const none: ReadonlyMap<string, number> = new Map()

test('a letter that stays keeps its row, and one that comes takes the row of one that goes', () => {
  const before = rowPlaces(['a', 'b', 'c'], none)
  expect([...rowPlaces(['d', 'c', 'a'], before)]).toEqual([
    ['d', before.get('b')],
    ['c', before.get('c')],
    ['a', before.get('a')],
  ])
})

test('no two letters have one row, however many come and go', () => {
  const few = rowPlaces(['b', 'd'], rowPlaces(['a', 'b', 'c', 'd'], none))
  const more = rowPlaces(['a', 'b', 'e', 'd', 'f', 'g'], few)
  expect(new Set(more.values()).size).toBe(6)
  expect(more.get('d')).toBe(few.get('d'))
})

test('the same letters in another order keep what they have', () => {
  const before = rowPlaces(['a', 'b'], none)
  expect(rowPlaces(['b', 'a'], before)).toBe(before)
})

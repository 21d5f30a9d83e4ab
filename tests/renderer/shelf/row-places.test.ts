import { expect, test } from 'vitest'
import type { InMatter } from '#renderer/shelf/by-matter'
import { noRows, rowsFor, spareRows, type Rows } from '#renderer/shelf/row-places'

const shelf = {}
const known = new Map<string, InMatter>()
/** A letter of this id; the same one each time. */
function letter(id: string): InMatter {
  // Sound: of a letter, nothing but its id is looked at.
  const one = known.get(id) ?? ({ draft: { id }, number: 1 } as InMatter)
  known.set(id, one)
  return one
}
const rowsOf = (ids: string, before: Rows = noRows, of: unknown = shelf) => rowsFor([...ids].map(letter), of, before)
const placesIn = ({ places }: Rows) => [...places.values()]

test('a letter that stays keeps its row, and one that comes takes the row of one that goes', () => {
  const before = rowsOf('abc')
  expect([...rowsOf('dca', before).places]).toEqual([
    ['d', before.places.get('b')],
    ['c', before.places.get('c')],
    ['a', before.places.get('a')],
  ])
})

test('no two letters have one row, however many come and go', () => {
  const few = rowsOf('bd', rowsOf('abcd'))
  const more = rowsOf('abedfg', few)
  expect(new Set(placesIn(more)).size).toBe(6)
  expect(more.places.get('d')).toBe(few.places.get('d'))
})

test('the same letters in another order keep what they have', () => {
  const before = rowsOf('ab')
  expect(rowsOf('ba', before)).toBe(before)
})

test('rows that nobody needs are kept for those that come, and none is made where there is one', () => {
  const twenty = rowsOf('abcd')
  const none = rowsOf('', twenty)
  expect(spareRows(none).map(([row]) => row)).toEqual(placesIn(twenty))
  const others = rowsOf('efg', none)
  expect(placesIn(others)).toEqual(placesIn(twenty).slice(0, 3))
  expect(spareRows(others).map(([, { draft }]) => draft.id)).toEqual(['d'])
})

test('once the shelf has changed, no row holds a letter that may be gone', () => {
  const before = rowsOf('b', rowsOf('abc'))
  expect(spareRows(before)).toHaveLength(2)
  const after = rowsOf('bc', before, {})
  expect(spareRows(after)).toEqual([])
  expect(after.places.get('b')).toBe(before.places.get('b'))
  expect(rowsOf('bc', after, after.of)).toBe(after)
})

import { expect, test } from 'vitest'
import { isNarrowed, wholeShelf } from '#renderer/shelf/shelf-view'

test('an order leaves no letter out; a word or a choice may', () => {
  expect(isNarrowed({ ...wholeShelf, order: 'state', words: ' ' })).toBe(false)
  expect(isNarrowed({ ...wholeShelf, words: 'club' })).toBe(true)
  expect(isNarrowed({ ...wholeShelf, door: 'both' })).toBe(true)
})

import { expect, test } from 'vitest'
import { beginningOf } from '#renderer/questions/beginning-of'

const frames = [{ id: 'child-sad', start: 'I am sad because' }]

test("no word is put in a child's mouth before a card is taken", () => {
  expect(beginningOf(undefined, frames, 'child')).toEqual({ kind: 'own' })
})

test('a card once taken stays', () => {
  expect(beginningOf({ kind: 'frame', frame: 'child-sad', text: '' }, frames, 'child')).toEqual({
    kind: 'frame',
    id: 'child-sad',
  })
  expect(beginningOf({ kind: 'choice', choice: 'sad', text: 'x' }, frames, 'child')).toEqual({
    kind: 'choice',
    id: 'sad',
  })
})

test('the words of a beginning that is no longer there are own words', () => {
  expect(beginningOf({ kind: 'frame', frame: 'gone', text: 'x' }, frames, 'child')).toEqual({ kind: 'own' })
})

test("an adult's answer has the first beginning until another is taken, or the own words", () => {
  expect(beginningOf(undefined, frames, 'adult')).toEqual({ kind: 'frame', id: 'child-sad' })
  expect(beginningOf({ kind: 'own', text: '' }, frames, 'adult')).toEqual({ kind: 'own' })
  expect(beginningOf(undefined, [], 'adult')).toEqual({ kind: 'own' })
})

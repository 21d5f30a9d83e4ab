import { expect, test } from 'vitest'
import { childBeginning } from '#renderer/child-beginning'

const frames = [{ id: 'child-sad', start: 'I am sad because' }]

test("no word is put in a child's mouth before a card is taken", () => {
  expect(childBeginning(undefined, frames)).toEqual({ kind: 'own' })
})

test('a card once taken stays', () => {
  expect(childBeginning({ kind: 'frame', frame: 'child-sad', text: '' }, frames)).toEqual({
    kind: 'frame',
    id: 'child-sad',
  })
  expect(childBeginning({ kind: 'choice', choice: 'sad', text: 'x' }, frames)).toEqual({ kind: 'choice', id: 'sad' })
})

test('the words of a beginning that is no longer there are own words', () => {
  expect(childBeginning({ kind: 'frame', frame: 'gone', text: 'x' }, frames)).toEqual({ kind: 'own' })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf, textToSay, wordAt } from '#renderer/aloud/read-aloud-text'

test('quotes are not named, and a beginning left open is a pause', () => {
  expect(textToSay('Dis : «\u00a0Je suis triste parce que…\u00a0»')).toBe('Dis :   Je suis triste parce que,  ')
})

test('what is said keeps the places of what is written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => textToSay(text).length === text.length))
})

const word = (text: string, at: number) => {
  const found = wordAt(text, at)
  return found && text.slice(found.from, found.to)
}

test.each([
  ['Qu’est-ce qui t’est arrivé?', 0, 'Qu’est-ce'],
  ['Qu’est-ce qui t’est arrivé?', 10, 'qui'],
  ['I don’t understand why', 2, 'don’t'],
  // Some voices name the space before a word, or a place beyond the end.
  ['one two', 3, 'two'],
  ['one two', -4, 'one'],
  ['one two', 90, null],
  ['« Déjà », dit-elle', 0, 'Déjà'],
  ["the dogs' bowl", 4, 'dogs'],
])('in "%s", the word begun at %i is %s', (text, at, found) => {
  expect(word(text, at)).toBe(found)
})

test('a word that lies across pieces of text is found in each', () => {
  expect(placesOf([3, 4, 5], { from: 1, to: 9 })).toEqual({ from: { piece: 0, at: 1 }, to: { piece: 2, at: 2 } })
})

test('between two pieces, a word starts in the next one and ends in the one before', () => {
  expect(placesOf([3, 4], { from: 3, to: 7 })).toEqual({ from: { piece: 1, at: 0 }, to: { piece: 1, at: 4 } })
  expect(placesOf([3, 4], { from: 0, to: 3 })).toEqual({ from: { piece: 0, at: 0 }, to: { piece: 0, at: 3 } })
})

test('a place beyond the text is nowhere', () => {
  expect(placesOf([3], { from: 2, to: 9 })).toBeNull()
})

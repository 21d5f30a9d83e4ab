import { expect, test } from 'vitest'
import { remembered } from '#letter/text/remembered'

/** What was made anew, and the function that remembers it, of two texts at least and of ten letters at most. */
function noting() {
  const made: string[] = []
  const remembers = remembered(
    (text: string, on: Readonly<{ end: string }>, how: string) => {
      made.push(text)
      return `${how}${text}${on.end}`
    },
    (on) => on,
    { texts: 4, letters: 10 },
  )
  return { made, remembers }
}

test('makes a text once, and anew for another object, or meant otherwise', () => {
  const { made, remembers } = noting()
  const [stop, mark] = [{ end: '.' }, { end: '!' }]
  expect([remembers('a', stop), remembers('a', stop), remembers('a', mark), remembers('a', stop, 'so ')]).toEqual([
    'a.',
    'a.',
    'a!',
    'so a.',
  ])
  expect(made).toEqual(['a', 'a', 'a'])
})

test('keeps what is asked for again and again, however many others come', () => {
  const { made, remembers } = noting()
  const stop = { end: '.' }
  for (const other of ['b', 'c', 'd', 'e', 'f', 'g']) {
    expect(remembers('a', stop)).toBe('a.')
    expect(remembers(other, stop)).toBe(`${other}.`)
  }
  expect(made.filter((text) => text === 'a')).toHaveLength(1)
  expect(remembers('b', stop)).toBe('b.')
  expect(made.filter((text) => text === 'b')).toHaveLength(2)
})

test('remembers nothing longer than a sentence', () => {
  const { made, remembers } = noting()
  const [long, stop] = ['a'.repeat(11), { end: '.' }]
  expect([remembers(long, stop), remembers(long, stop)]).toEqual([`${long}.`, `${long}.`])
  expect(made).toHaveLength(2)
})

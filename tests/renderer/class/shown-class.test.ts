import { expect, test } from 'vitest'
import type { ClassLetters, PupilLetter } from '#electron/bridge/class-calls'
import type { Outcome } from '#electron/bridge/outcome'
import { shownClass } from '#renderer/class/shown-class'

const title = '5e B'
const letter: PupilLetter = {
  class: 'a',
  title,
  name: 'Ema',
  place: 0,
  word: '',
  id: 'ema',
  state: 'begun',
  changed: '2026-11-02T08:00:00.000Z',
}
const read = (letters: readonly PupilLetter[]): Outcome<ClassLetters> => ({ kind: 'done', class: 'a', title, letters })
const removed = { id: 'ema', name: 'Ema', title }
const notFound = { kind: 'failed', problem: 'not-found' } as const

test('a class whose only letter was taken out keeps its title, has no letter, and nothing failed', () => {
  expect(shownClass(notFound, removed)).toEqual({ title, letters: [], removed, failed: null })
})

test('a class that is gone by itself, or can’t be read, is told', () => {
  expect(shownClass(notFound, null).failed).toBe(notFound)
  const unread = { kind: 'failed', problem: 'folder-gone' } as const
  expect(shownClass(unread, removed)).toMatchObject({ letters: null, failed: unread })
})

test('a letter that was taken out can be put back until it is among the others again', () => {
  expect(shownClass(read([]), removed).removed).toBe(removed)
  expect(shownClass(read([letter]), removed)).toMatchObject({ letters: [letter], removed: null })
})

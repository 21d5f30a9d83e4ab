import { expect, test } from 'vitest'
import type { PupilLetter } from '#electron/bridge/class-calls'
import { inOrder } from '#renderer/class/in-order'

const letters = ['Zoé', 'Élie', 'Emma 10', 'Emma 2', 'adam'].map((name, place): PupilLetter => ({
  class: 'a',
  title: 'A',
  name,
  place,
  word: '',
  id: name,
  state: 'begun',
  changed: '2026-11-02T08:00:00.000Z',
}))
const names = (ordered: readonly PupilLetter[]) => ordered.map(({ name }) => name)

test('by first name, accents and capitals stand where the language has them, and numbers count', () => {
  expect(names(inOrder(letters, 'name', 'fr'))).toEqual(['adam', 'Élie', 'Emma 2', 'Emma 10', 'Zoé'])
})

test('as in the list, nothing moves', () => {
  expect(inOrder(letters, 'list', 'fr')).toEqual(letters)
})

import { expect, test } from 'vitest'
import type { Summary } from '#electron/shelf'
import { chosenOf, inOrder, isNarrowed, recipientsOf, wholeShelf } from '#renderer/shelf-view'

const summary = (id: string, more: Partial<Summary>): Summary => ({
  id,
  door: 'disappointed',
  register: 'adult',
  title: id,
  recipient: '',
  changed: '2026-11-21T12:00:00.000Z',
  state: 'writing',
  left: null,
  sent: null,
  answered: null,
  hoped: null,
  follows: null,
  ...more,
})
const drafts = [
  summary('nobody', {}),
  summary('zoo', { recipient: 'Zoo', state: 'sent', door: 'thankful' }),
  summary('ecole', { recipient: 'École', state: 'answered' }),
  summary('arena', { recipient: 'Aréna', state: 'sent' }),
  summary('zoo again', { recipient: 'Zoo', state: 'ready' }),
]
const ids = (some: readonly Summary[]) => some.map(({ id }) => id)

test('letters are put in the order of their change, of names as one reads them, or of their way', () => {
  expect(inOrder(drafts, 'changed', 'fr')).toEqual(drafts)
  expect(ids(inOrder(drafts, 'recipient', 'fr'))).toEqual(['arena', 'ecole', 'zoo', 'zoo again', 'nobody'])
  expect(ids(inOrder(drafts, 'state', 'fr'))).toEqual(['nobody', 'zoo again', 'zoo', 'arena', 'ecole'])
})

test('choices are taken together', () => {
  expect(ids(chosenOf(drafts, { ...wholeShelf, state: 'sent' }, null))).toEqual(['zoo', 'arena'])
  expect(ids(chosenOf(drafts, { ...wholeShelf, state: 'sent', door: 'thankful' }, null))).toEqual(['zoo'])
  expect(ids(chosenOf(drafts, { ...wholeShelf, recipient: 'Zoo' }, new Set(['zoo again', 'arena'])))).toEqual([
    'zoo again',
  ])
  expect(chosenOf(drafts, wholeShelf, new Set())).toEqual([])
})

test('an order leaves no letter out; a word or a choice may', () => {
  expect(isNarrowed({ ...wholeShelf, order: 'state', words: ' ' })).toBe(false)
  expect(isNarrowed({ ...wholeShelf, words: 'club' })).toBe(true)
  expect(isNarrowed({ ...wholeShelf, door: 'both' })).toBe(true)
})

test('each recipient is offered once, by name; of very many, those most written to', () => {
  expect(recipientsOf(drafts, 'fr')).toEqual(['Aréna', 'École', 'Zoo'])
  const crowd = Array.from({ length: 300 }, (_, index) => summary(String(index), { recipient: `Nom ${String(index)}` }))
  const offered = recipientsOf([...crowd, ...drafts], 'fr')
  expect(offered.length).toBe(200)
  expect(offered).toContain('Zoo')
})

import { expect, test } from 'vitest'
import { isNarrowed, recipientsOf, wholeShelf } from '#renderer/shelf/shelf-view'
import { makeSummary } from '#tests/summary'

test('an order leaves no letter out; a word or a choice may', () => {
  expect(isNarrowed({ ...wholeShelf, order: 'state', words: ' ' })).toBe(false)
  expect(isNarrowed({ ...wholeShelf, words: 'club' })).toBe(true)
  expect(isNarrowed({ ...wholeShelf, to: 'zoo' })).toBe(true)
  expect(isNarrowed({ ...wholeShelf, door: 'both' })).toBe(true)
})

test('each recipient is offered once, by name; very many are typed instead', () => {
  const to = (recipient: string) => makeSummary({ recipient })
  expect(recipientsOf([to('Zoo'), to('École'), to(''), to('Aréna'), to('Zoo')], 'fr')).toEqual([
    'Aréna',
    'École',
    'Zoo',
  ])
  const crowd = Array.from({ length: 201 }, (_, index) => to(`Nom ${String(index)}`))
  expect(recipientsOf(crowd, 'fr')).toBeNull()
  expect(recipientsOf(crowd.slice(1), 'fr')).toHaveLength(200)
})

import { expect, test } from 'vitest'
import type { ShelfView } from '#electron/bridge/shelf'
import { ShelfSearch } from '#electron/drafts/shelf-search'
import { makeSummary } from '#tests/summary'

const drafts = [
  makeSummary({ id: 'nobody' }),
  makeSummary({ id: 'zoo', recipient: 'Zoo', state: 'sent', door: 'thankful' }),
  makeSummary({ id: 'ecole', recipient: 'École', state: 'answered' }),
  makeSummary({ id: 'arena', recipient: 'Aréna', state: 'sent' }),
  makeSummary({ id: 'zoo again', recipient: 'Zoo', state: 'ready' }),
]
const shelf = { folder: '', drafts, setAside: [], passedOver: [], problem: null, isRead: true }
const whole: ShelfView = { words: '', door: '', state: '', order: 'changed' }

function searchOf(withWords: readonly string[] = []) {
  const search = new ShelfSearch(() => Promise.resolve(withWords))
  search.see(shelf)
  return async (view: Partial<ShelfView>, most = 30) => search.look({ ...whole, ...view, most }, 'fr')
}

test('letters are put in the order of their change, of names as one reads them, or of their way', async () => {
  const search = searchOf()
  expect((await search({})).ids).toEqual(['nobody', 'zoo', 'ecole', 'arena', 'zoo again'])
  expect((await search({ order: 'recipient' })).ids).toEqual(['arena', 'ecole', 'zoo', 'zoo again', 'nobody'])
  expect((await search({ order: 'state' })).ids).toEqual(['nobody', 'zoo again', 'zoo', 'arena', 'ecole'])
})

test('choices are taken together', async () => {
  const search = searchOf(['zoo again', 'arena'])
  expect((await search({ state: 'sent' })).ids).toEqual(['zoo', 'arena'])
  expect((await search({ state: 'sent', door: 'thankful' })).ids).toEqual(['zoo'])
  expect((await search({ words: 'x', state: 'ready' })).ids).toEqual(['zoo again'])
  expect((await searchOf()({ words: 'x' })).ids).toEqual([])
})

test('all that was found is counted, and so many of it are named', async () => {
  expect(await searchOf()({}, 2)).toEqual({ count: 5, ids: ['nobody', 'zoo'] })
})

test('a list that changed is looked through as it is now', async () => {
  const search = new ShelfSearch(() => Promise.resolve([]))
  search.see(shelf)
  await search.look({ ...whole, order: 'recipient', most: 30 }, 'fr')
  search.see({ ...shelf, drafts: drafts.slice(0, 2) })
  expect(await search.look({ ...whole, order: 'recipient', most: 30 }, 'fr')).toEqual({
    count: 2,
    ids: ['zoo', 'nobody'],
  })
})

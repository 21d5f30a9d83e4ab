import { expect, test } from 'vitest'
import { byMatter } from '#renderer/shelf/by-matter'
import { makeSummary } from '#tests/summary'

const after = (id: string, draft: string) => makeSummary({ id, follows: { draft, why: 'no-answer' } })
const first = (id: string) => makeSummary({ id })
const told = (drafts: readonly ReturnType<typeof first>[]) =>
  byMatter(drafts).map(({ draft, number }) => `${draft.id} ${String(number)}`)

test('letters of one matter stand together, the first one first, where the last changed of them stood', () => {
  const letters = [first('new'), after('third', 'second'), first('other'), first('first'), after('second', 'first')]
  expect(told(letters)).toEqual(['new 1', 'first 1', 'second 2', 'third 3', 'other 1'])
})

test('a letter whose first one is gone is still a second one', () => {
  expect(told([after('second', 'gone'), first('other')])).toEqual(['second 2', 'other 1'])
})

test('letters that say they follow one another are all there', () => {
  expect(told([after('a', 'b'), after('b', 'a')]).toSorted()).toEqual(['a 2', 'b 2'])
})

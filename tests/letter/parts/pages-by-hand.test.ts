import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { draftSchema } from '#letter/draft/draft'
import { filesOf } from '#letter/draft/files-of'
import { letterMark } from '#letter/parent/agreement'
import type { PageByHand } from '#letter/parts/handwritten'
import { onPages, pagesByHand, withPage } from '#letter/parts/pages-by-hand'
import { mostPagesByHand } from '#letter/text/limits'
import { makeHandwritten } from '#tests/by-hand'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const { typed: _, ...one } = makeHandwritten()
const pages = (count: number): readonly PageByHand[] =>
  Array.from({ length: count }, (__, index) => ({ ...one, file: `page-0000000${String(index)}.png` }))
const draftOf = (written: readonly PageByHand[]) =>
  makeDraft({ register: 'child', handwritten: onPages(written, true) })
const markOf = (written: readonly PageByHand[]) => {
  const draft = draftOf(written)
  return letterMark(draft, compose(draft, languageOf('fr-CA'), '2026-11-21'))
}

test.each([0, 1, 2, mostPagesByHand])('%i pages are kept in their order, and read back as they were', (count) => {
  const written = pages(count)
  const draft = draftSchema.parse(JSON.parse(JSON.stringify(draftOf(written))))
  expect(pagesByHand(draft.handwritten)).toEqual(written)
  expect(filesOf(draft).map(({ file }) => file)).toEqual(written.map(({ file }) => file))
})

test('one more than a letter can have is no draft', () => {
  expect(draftSchema.safeParse(draftOf(pages(mostPagesByHand + 1))).success).toBe(false)
})

test('a draft of before, with one page, is read as it was, and its agreement holds', () => {
  const before = makeHandwritten()
  const draft = draftSchema.parse(JSON.parse(JSON.stringify(makeDraft({ handwritten: before }))))
  expect(draft.handwritten).toEqual(before)
  expect(onPages(pagesByHand(before), false)).toEqual(before)
})

test('an agreement is bound to each page and to their order', () => {
  const [first, second, third] = pages(3)
  if (!first || !second || !third) throw new RangeError('pages')
  const marks = [
    markOf([first, second, third]),
    markOf([first, third, second]),
    markOf([first, second]),
    markOf([first, second, { ...third, digest: 'f'.repeat(64) }]),
    markOf([first, { ...second, digest: 'f'.repeat(64) }, third]),
  ]
  expect(new Set(marks).size).toBe(marks.length)
})

test('a page comes after the others, once; where one is gone it takes its place', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((name): PageByHand => ({ ...one, file: name, digest: name }))
  if (!first || !second || !third) throw new Error('three pages')
  const none = () => false
  expect(withPage([first, second], third, none)).toEqual([first, second, third])
  const again = { ...first, file: 'again' }
  expect(withPage([first, second], again, none)).toBeNull()
  expect(withPage([first, second], again, (page) => page === second)).toBeNull()
  expect(withPage([first, second], again, (page) => page === first)).toEqual([again, second])
  expect(withPage([first, second], third, (page) => page === first)).toEqual([third, second])
  const both = { ...second, file: 'again' }
  expect(withPage([first, second], both, () => true)).toEqual([first, both])
})

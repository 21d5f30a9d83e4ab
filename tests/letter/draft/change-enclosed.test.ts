import { expect, test } from 'vitest'
import { addEnclosed, moveEnclosed, nameEnclosed, removeEnclosed } from '#letter/draft/change-enclosed'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'

const files = ['a-00000000.jpg', 'b-00000001.jpg', 'c-00000002.jpg']
const enclosed = files.map((file) => ({ file, name: file.slice(0, 1), size: 1, picture: null }))
const draft = makeDraft({ enclosed })
const names = (changed: Draft) => changed.enclosed.map(({ name }) => name).join('')

test('files are added after the others, up to twenty', () => {
  const more = [{ file: 'd-00000003.pdf', name: 'd', size: 1, picture: null }]
  expect(names(addEnclosed(draft, more))).toBe('abcd')
  const many = Array.from({ length: 30 }, (_, index) => ({ ...more[0], file: `d-000000${10 + index}.pdf` }))
  expect(addEnclosed(draft, many as Draft['enclosed']).enclosed).toHaveLength(20)
})

test('a file is named, and taken out', () => {
  expect(names(nameEnclosed(draft, 'b-00000001.jpg', 'Billet'))).toBe('aBilletc')
  expect(names(removeEnclosed(draft, 'b-00000001.jpg'))).toBe('ac')
})

test('a file goes up or down by one place, and no further than the ends', () => {
  expect(names(moveEnclosed(draft, 'a-00000000.jpg', 1))).toBe('bac')
  expect(names(moveEnclosed(draft, 'c-00000002.jpg', -1))).toBe('acb')
  expect(moveEnclosed(draft, 'a-00000000.jpg', -1)).toBe(draft)
  expect(moveEnclosed(draft, 'c-00000002.jpg', 1)).toBe(draft)
  expect(moveEnclosed(draft, 'z-00000009.jpg', 1)).toBe(draft)
})

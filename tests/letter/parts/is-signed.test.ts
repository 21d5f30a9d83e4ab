import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import { isSigned } from '#letter/parts/is-signed'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const writer = { ...nobody, name: 'Élise Roy' }
const letterOf = (signature: 'ink' | 'picture') => {
  const draft = makeDraft({ writer, signature })
  return compose(draft, languageOf(draft.convention), '2026-11-21')
}
const page = { file: 'page-0a1b2c3d.png', digest: 'a'.repeat(64), width: 100, height: 140 }

test('a letter with room for ink is signed once it is printed', () => {
  expect(isSigned(letterOf('ink'), true)).toBe(false)
})

test('a letter is signed by a picture, where there is one to draw', () => {
  expect(isSigned(letterOf('picture'), true)).toBe(true)
  expect(isSigned(letterOf('picture'), false)).toBe(false)
})

test('a page by hand is signed already, unless the typed letter prints too', () => {
  expect(isSigned({ ...letterOf('ink'), handwritten: { ...page, typed: false } }, false)).toBe(true)
  expect(isSigned({ ...letterOf('ink'), handwritten: { ...page, typed: true } }, false)).toBe(false)
})

import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { setRegister } from '#letter/draft/change-draft'
import { filesOf } from '#letter/draft/files-of'
import { nobody } from '#letter/draft/new-draft'
import { pageStyle } from '#letter/parts/page-style'
import { signaturePicture, signatureSize, signedBy } from '#letter/parts/signature-picture'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), '2026-11-21')
const writer = { ...nobody, name: 'Élise Roy' }
const signed = makeDraft({ writer, signature: 'picture', signers: 'Marc Roy' })
const copy = { file: 'signature-0a1b2c3d.png', name: 'Élise Roy', size: 9, picture: { width: 60, height: 20 } }

test('a letter has room for ink unless its draft says otherwise', () => {
  expect(signaturePicture(letterOf(makeDraft({ writer })))).toBeNull()
  expect(signaturePicture(letterOf(signed))).toBe('kept')
})

test('the picture stands over the name of the writer alone, and over none where there is none', () => {
  const parts = letterOf(signed).parts.filter((part) => part.kind === 'signature')
  expect(parts.map((part) => [part.lines[0], part.picture])).toEqual([
    ['Élise Roy', 'kept'],
    ['Marc Roy', undefined],
  ])
  expect(signaturePicture(letterOf({ ...signed, writer: nobody }))).toBeNull()
})

test('the picture changes nothing else of the letter', () => {
  expect(signedBy(letterOf(signed), null)).toEqual(letterOf({ ...signed, signature: 'ink' }))
})

test('a letter that was sent is signed by its copy, which is one of the files of its draft', () => {
  const letter = signedBy(letterOf(signed), copy)
  expect(signaturePicture(letter)).toEqual(copy)
  const history = [{ kind: 'sent', how: 'post', on: '2026-11-21', letter }] as const
  expect(filesOf({ enclosed: [], handwritten: null, history })).toEqual([copy])
})

test('a letter that becomes a child’s is not signed by the adult’s picture', () => {
  expect(setRegister(signed, 'child').signature).toBe('ink')
})

test.each([
  [60, 20],
  [900, 40],
  [100, 300],
])('a picture of %i by %i stands whole in the room for ink, in its own shape', (width, height) => {
  const size = signatureSize({ width, height })
  expect(size.width / size.height).toBeCloseTo(width / height)
  expect(size.width).toBeLessThanOrEqual(pageStyle.signature.width + 0.001)
  expect(size.height).toBeLessThanOrEqual(pageStyle.signature.height + 0.001)
  expect(size.height + pageStyle.signature.gap).toBeLessThan(pageStyle.spaceBefore.signature)
})

import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { draftSchema } from '#letter/draft/draft'
import { enclosedSchema } from '#letter/parts/enclosed'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const photo = { file: 'billet-0a1b2c3d.jpg', name: "Photo de l'entrée", size: 10, picture: { width: 4, height: 3 } }
const receipt = { file: 'recu-de-caisse-ffffffff.pdf', name: ' ', size: 10, picture: null }

test.each([
  ['fr-CA', ['p. j. Le billet, Photo de l’entrée, recu de caisse']],
  ['fr-FR', ['P. J. : Le billet, Photo de l’entrée, recu de caisse']],
  ['en-CA', ['Enclosures (3): Le billet, Photo de l’entrée, recu de caisse']],
  ['en-GB', ['Enc. (3) Le billet, Photo de l’entrée, recu de caisse']],
])('%s: files are listed after what was written, by their names', (convention, lines) => {
  const draft = makeDraft({ convention, enclosures: 'Le billet', enclosed: [photo, receipt] })
  const letter = compose(draft, languageOf(convention), '2026-11-21')
  const part = letter.parts.find(({ kind }) => kind === 'enclosures')
  expect(part?.kind === 'enclosures' && part.lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toEqual(lines)
  expect(letter.enclosed.map(({ file, name }) => [file, name])).toEqual([
    [photo.file, 'Photo de l’entrée'],
    [receipt.file, 'recu de caisse'],
  ])
})

test.each(['../a-0a1b2c3d.jpg', 'a-0a1b2c3d', 'con.jpg', 'a/b-0a1b2c3d.jpg', 'a-0a1b2c3d.jpg\n', '.a-0a1b2c3d.jpg'])(
  '%j is not the name of a copy',
  (file) => {
    expect(enclosedSchema.safeParse({ ...photo, file }).success).toBe(false)
  },
)

test('a draft and a sent letter from before there were files are read all the same', () => {
  const { enclosed: _, ...before } = makeDraft()
  const { enclosed: __, ...letter } = compose(makeDraft(), languageOf('fr-CA'), '2026-11-21')
  const sent = { kind: 'sent', how: 'post', on: '2026-11-21', letter }
  expect(draftSchema.parse({ ...before, history: [sent] })).toMatchObject({
    enclosed: [],
    history: [{ letter: { enclosed: [] } }],
  })
})

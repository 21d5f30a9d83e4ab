import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { splitDraft } from '#letter/compose/split-draft'
import { draftSchema } from '#letter/draft/draft'
import { duplicateDraft, duplicateForAnother } from '#letter/draft/duplicate-draft'
import { filesOf } from '#letter/draft/files-of'
import { letterSchema } from '#letter/parts/letter-schema'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const handwritten = { file: 'page-0a1b2c3d.jpg', digest: 'a'.repeat(64), width: 1300, height: 1800, typed: false }
const photo = { file: 'photo-0a1b2c3d.jpg', name: 'Photo', size: 10, picture: null }
const draft = makeDraft({ handwritten, enclosed: [photo] })
const beginning = { id: '0f8fad5b-d9cb-469f-a165-70867728950e', now: '2026-11-21T12:00:00.000Z' }
const letter = compose(draft, languageOf('fr-CA'), '2026-11-21')

test('the files of a draft are its page, what goes with it, and both as they were when it was sent', () => {
  expect(filesOf(draft).map(({ file }) => file)).toEqual([handwritten.file, photo.file])
  const sent = { kind: 'sent', how: 'post', on: '2026-11-21', letter } as const
  const emptied = { ...draft, handwritten: null, enclosed: [], history: [sent] }
  expect(filesOf(emptied).map(({ file }) => file)).toEqual([handwritten.file, photo.file])
})

test('a draft of before has no page by hand, and one with a page is read back as it was', () => {
  const { handwritten: _, ...before } = draft
  expect(draftSchema.parse(before).handwritten).toBeNull()
  expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  expect(letterSchema.parse(JSON.parse(JSON.stringify(letter)))).toEqual(letter)
})

test.each(['../page-0a1b2c3d.jpg', 'page-0a1b2c3d.svg', '/etc/passwd', 'page.jpg'])('%s is no page by hand', (file) => {
  expect(draftSchema.safeParse({ ...draft, handwritten: { ...handwritten, file } }).success).toBe(false)
})

test('a copy keeps the page; a letter to somebody else, or of one part of it, has none', () => {
  expect(duplicateDraft(draft, beginning).handwritten).toEqual(handwritten)
  expect(duplicateForAnother(draft, beginning).handwritten).toBeNull()
  const [said = ''] = letter.parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.sentences.map(({ id }) => id) : [],
  )
  expect(splitDraft(draft, [said], beginning, languageOf('fr-CA'), '2026-11-21')?.handwritten).toBeNull()
})

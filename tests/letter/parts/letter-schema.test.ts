import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { letterSchema } from '#letter/parts/letter-schema'
import { longestText, mostEnclosed } from '#letter/text/limits'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

test('the letter of every story is kept whole, and read back the same', () => {
  for (const draft of [...Object.values(frenchStories), ...Object.values(englishStories)]) {
    const letter = compose(draft, languageOf(draft.convention), storyDay)
    expect(letterSchema.parse(JSON.parse(JSON.stringify(letter)))).toEqual(letter)
  }
})

const full = (piece: string) => piece.repeat(longestText / piece.length)
const named = (index: number) => ({
  file: `billet-0000000${String(index)}.jpg`,
  name: full('1 : 2 '),
  size: 1,
  picture: null,
})

test.each([
  ['a paragraph at each line', { answers: { what: { kind: 'own' as const, text: full('a\n\n') } } }],
  ['a line for each letter of an address', { recipient: { ...makeDraft().recipient, organisation: full('b\n') } }],
  ['thousands who sign', { signers: full('c\n') }],
  ['names of files as long as a field', { enclosures: full('d : e\n'), enclosed: [named(1), named(2), named(3)] }],
  [
    'as many files as there can be',
    { enclosed: Array.from({ length: mostEnclosed }, (_, index) => named(index % 10)) },
  ],
])('a letter with %s is read back once it is kept: none is lost by being sent', (_what, more) => {
  for (const convention of ['fr-CA', 'en-GB']) {
    const letter = compose(makeDraft({ ...more, convention }), languageOf(convention), storyDay)
    const { success, data } = letterSchema.safeParse(JSON.parse(JSON.stringify(letter)))
    expect(success).toBe(true)
    expect(data?.parts.length).toBe(letter.parts.length)
  }
})

test('a letter whose parts make no sense is not one', () => {
  const [draft] = Object.values(frenchStories)
  if (!draft) throw new Error('no story')
  const letter = compose(draft, languageOf(draft.convention), storyDay)
  expect(
    letterSchema.safeParse({ ...letter, parts: [{ kind: 'paragraph', role: 'facts', sentences: [] }] }).success,
  ).toBe(false)
  expect(letterSchema.safeParse({ ...letter, page: { ...letter.page, width: -1 } }).success).toBe(false)
})

import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { letterSchema } from '#letter/parts/letter-schema'
import { languageOf } from '#tests/languages'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

test('the letter of every story is kept whole, and read back the same', () => {
  for (const draft of [...Object.values(frenchStories), ...Object.values(englishStories)]) {
    const letter = compose(draft, languageOf(draft.convention), storyDay)
    expect(letterSchema.parse(JSON.parse(JSON.stringify(letter)))).toEqual(letter)
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

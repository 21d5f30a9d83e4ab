import { expect, test } from 'vitest'
import { remove, removeAll } from '#letter/draft/change-sentence'
import { draftSchema } from '#letter/draft/draft'
import { mostEdits } from '#letter/text/limits'
import { makeDraft } from '#tests/draft'
import { sentence } from '#tests/letters'

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => sentence(`E${index}.`, { id: `what:${index}` }))

test('sentences are removed together as they are one by one, and what each said is kept', () => {
  const draft = makeDraft({ edits: { 'what:1': { kind: 'rewritten', text: 'Other.', was: 'First.' } } })
  const sentences = many(3)
  expect(removeAll(draft, sentences)).toEqual(sentences.reduce(remove, draft))
  expect(removeAll(draft, sentences).edits['what:1']).toEqual({ kind: 'removed', was: 'First.' })
  expect(removeAll(draft, [])).toEqual(draft)
})

test('as many sentences as a long text has are removed at once, and no more than a draft can be kept with', () => {
  const draft = makeDraft()
  const most = removeAll(draft, many(mostEdits))
  expect(draftSchema.safeParse(most).success).toBe(true)
  expect(Object.keys(most.edits)).toHaveLength(mostEdits)
  expect(removeAll(draft, many(mostEdits + 1))).toBe(draft)
  expect(remove(most, sentence('One more.', { id: 'why:1' }))).toBe(most)
})

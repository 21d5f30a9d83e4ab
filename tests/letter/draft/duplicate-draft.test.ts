import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { duplicateForAnother } from '#letter/draft/duplicate-draft'
import { rewrite } from '#letter/draft/change-sentence'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { frenchStories, storyDay } from '#tests/stories/stories'

const beginning = { id: '11111111-2222-4333-8444-555555555555', now: '2026-11-22T12:00:00.000Z' }
const whole = frenchStories['thirty-seconds']
if (!whole) throw new RangeError('There is no such story')
const sentencesOf = (draft: typeof whole) =>
  compose(draft, languageOf(draft.convention), storyDay).parts.flatMap((part) => {
    if (part.kind === 'paragraph') return part.sentences
    return 'sentence' in part ? [part.sentence] : []
  })

test('the copy says the same to nobody yet, and asks to whom', () => {
  const copy = duplicateForAnother(whole, beginning)
  expect(copy).toMatchObject({ id: beginning.id, recipient: nobody, at: 'recipient', answers: whole.answers })
  expect(copy.writer).toEqual(whole.writer)
  expect(copy.history).toEqual([{ kind: 'created', on: beginning.now }])
})

test('a greeting rewritten for the first one is not said to the other; other changes stay', () => {
  const sentences = sentencesOf(whole)
  const salutation = sentences.find(({ source }) => source === 'salutation')
  const said = sentences.find(({ origin }) => origin === 'writer')
  if (!salutation || !said) throw new RangeError('The story has neither')
  const changed = rewrite(rewrite(whole, salutation, 'Chère Louise,'), said, 'Une phrase à moi.')
  const texts = sentencesOf(duplicateForAnother(changed, beginning)).map(({ text }) => text)
  expect(texts).toContain('Une phrase à moi.')
  expect(texts.join(' ')).not.toContain('Louise')
})

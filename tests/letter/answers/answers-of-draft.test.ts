import { expect, test } from 'vitest'
import { answersFileSchema, draftOfAnswers } from '#letter/answers/answers-file'
import { answersOfDraft, withAnswersOf } from '#letter/answers/answers-of-draft'
import { makeDraft } from '#tests/draft'
import { languages, library } from '#tests/languages'
import { englishStories, frenchStories } from '#tests/stories/stories'

const schema = answersFileSchema(languages, library.conventions)
const made = { id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11', now: '2026-10-28T09:00:00.000Z' }
const first = [...Object.entries(frenchStories), ...Object.entries(englishStories)].filter(
  ([, story]) => !story.follows,
)

test.each(first)('the draft of the story %s is told by answers, and is itself again with them', (_, story) => {
  const told = draftOfAnswers(schema.parse(answersOfDraft(story)), made)
  expect(withAnswersOf(story, told)).toEqual(story)
})

test('what answers say takes the place of what a draft says, and its changes on the page stay', () => {
  const edit = { kind: 'removed', was: 'Bonjour,' } as const
  const draft = makeDraft({ tone: 'firm', edits: { 'salutation@fr': edit } })
  const told = makeDraft({ tone: 'plain', answers: { what: { kind: 'own', text: 'Autre chose.' } } })
  expect(withAnswersOf(draft, told)).toEqual({
    ...draft,
    tone: 'plain',
    answers: told.answers,
  })
})

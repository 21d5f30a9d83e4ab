import { expect, test } from 'vitest'
import { draftSchema } from '#letter/draft/draft'
import { longestText } from '#letter/text/limits'
import { newDraft } from '#letter/draft/new-draft'
import { doors, questions } from '#letter/draft/questions'
import { englishStories, frenchStories } from '#tests/stories/stories'

const draft = newDraft({
  id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11',
  door: 'thankful',
  convention: 'fr-CA',
  now: '2026-10-28T09:00:00.000Z',
})

test('what is written to a file is what is read back', () => {
  for (const one of [draft, ...Object.values(frenchStories), ...Object.values(englishStories)])
    expect(draftSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
})

test('a new draft stands at the first question of its door', () => {
  for (const door of doors) expect(newDraft({ ...draft, door, now: draft.changed }).at).toBe(questions[door][0]?.id)
})

test.each([
  ['another version', { version: 2 }],
  ['an id that is not one', { id: '../../etc' }],
  ['an unknown door', { door: 'angry' }],
  ['a convention that is a path', { convention: '../fr-CA' }],
  ['a question that does not exist', { answers: { nothing: { kind: 'own', text: '' } } }],
  [
    'a day that does not exist',
    { answers: { moment: { kind: 'moment', date: '2026-02-31', until: '', time: '', place: '' } } },
  ],
  [
    'an hour that does not exist',
    { answers: { moment: { kind: 'moment', date: '', until: '', time: '25:00', place: '' } } },
  ],
  ['a text without end', { answers: { what: { kind: 'own', text: 'a'.repeat(longestText + 1) } } }],
  ['a missing party', { writer: undefined }],
])('%s is refused', (_, change) => {
  expect(draftSchema.safeParse({ ...draft, ...change }).success).toBe(false)
})

test('an address of before countries were kept is in the country of its letter, in order', () => {
  const { country: _country, asTyped: _asTyped, ...before } = draft.recipient
  const { recipient } = draftSchema.parse({ ...draft, recipient: before })
  expect(recipient).toEqual({ ...before, country: '', asTyped: false })
})

test.each(['Canada', 'ca', '../x', 'C'])('a country is a code, or none: not %s', (country) => {
  expect(draftSchema.safeParse({ ...draft, writer: { ...draft.writer, country } }).success).toBe(false)
})

test('a key that nobody knows is dropped, not kept', () => {
  expect(draftSchema.parse({ ...draft, __proto__: { evil: 1 }, extra: 1 })).toEqual(draft)
})

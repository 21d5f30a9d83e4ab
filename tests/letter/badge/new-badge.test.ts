import { expect, test } from 'vitest'
import { badgeAlong, canCarryBadge } from '#letter/draft/can-carry-badge'
import { compose } from '#letter/compose/compose'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import { newBadge } from '#letter/badge/new-badge'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { englishStories, frenchStories } from '#tests/stories/stories'

const deed = (stories: typeof frenchStories) => stories['good-deed'] ?? makeDraft()

test('a first badge tells what the letter tells', () => {
  const french = newBadge(deed(frenchStories), languageOf('fr-CA'))
  expect({ ...french, moment: french.moment.replaceAll('\u00a0', ' ') }).toMatchObject({
    name: 'Mariette',
    moment: 'Le 22 septembre 2026, à 9 h 40, au comptoir du Bureau des permis.',
    from: 'Andrée Bolduc',
    joined: true,
  })
  const english = newBadge({ ...deed(englishStories), convention: 'en-CA' }, languageOf('en-CA'))
  expect(english.moment.replaceAll('\u00a0', ' ')).toBe(
    'On September 22, 2026, at 9:40 a.m., at the counter of the Bureau des permis.',
  )
})

test.each([
  ['Mariette, du guichet 3', 'Mariette'],
  ['Monsieur Tremblay', 'Monsieur Tremblay'],
  ['la personne du guichet 3', ''],
  ['Votre équipe du samedi', ''],
])('only a name is taken for a name: %s', (text, name) => {
  const draft = makeDraft({ answers: { thanked: { kind: 'frame', frame: 'thank', text } } })
  expect(newBadge(draft, languageOf('fr-CA'))).toMatchObject({ name, moment: '' })
})

test('a thank-you carries a badge, a disappointment does not', () => {
  const carried = (['thankful', 'both', 'disappointed'] as const).filter((door) => canCarryBadge(makeDraft({ door })))
  expect(carried).toEqual(['thankful', 'both'])
})

test('a badge goes with its letter from the start, once it names somebody; one left apart, or with nobody to thank, does not', () => {
  const draft = deed(frenchStories)
  const badge = newBadge(draft, languageOf('fr-CA'))
  expect(badgeAlong({ ...draft, badge })).toBe(badge)
  expect(badgeAlong({ ...draft, badge: { ...badge, name: ' ' } })).toBeNull()
  expect(badgeAlong({ ...draft, badge: { ...badge, joined: false } })).toBeNull()
  expect(badgeAlong({ ...draft, badge, door: 'disappointed' })).toBeNull()
  expect(badgeAlong(draft)).toBeNull()
})

test('a letter that was sent keeps the badge that it had, named or not', () => {
  const nameless = { ...newBadge(deed(frenchStories), languageOf('fr-CA')), name: '' }
  const draft = { ...deed(frenchStories), badge: nameless }
  const letter = compose(draft, languageOf('fr-CA'), '2026-10-01')
  const sent = { kind: 'sent', how: 'post', on: '2026-10-01', letter } as const
  expect(badgeAlong({ ...draft, history: [...draft.history, sent] })).toBe(nameless)
})

test('a letter that comes after another begins without a badge, and thanks with one of its own', () => {
  const first = { ...deed(frenchStories), badge: newBadge(deed(frenchStories), languageOf('fr-CA')) }
  const letter = compose(first, languageOf('fr-CA'), '2026-10-01')
  const sent = { kind: 'sent', how: 'post', on: '2026-10-01', letter } as const
  const answered = { kind: 'answered', how: 'phone', felt: 'kind-words', on: '2026-10-09', text: 'Merci!' } as const
  const beginning = { id: '8d5d4f0e-1111-4222-8333-444455556666', now: '2026-10-10T12:00:00.000Z' }
  const second = followUpDraft(first, { sent, answered, why: 'good', ...beginning })
  expect(second.badge).toBeNull()
  expect(canCarryBadge(second)).toBe(true)
  expect(newBadge(second, languageOf('fr-CA'))).toMatchObject({ name: '', moment: '', from: 'Andrée Bolduc' })
})

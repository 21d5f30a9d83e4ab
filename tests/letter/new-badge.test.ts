import { expect, test } from 'vitest'
import { canCarryBadge } from '#letter/can-carry-badge'
import { newBadge } from '#letter/new-badge'
import { languageOf } from '#locales/languages'
import { makeDraft } from '../draft'
import { englishStories, frenchStories } from '../stories/stories'

const deed = (stories: typeof frenchStories) => stories['good-deed'] ?? makeDraft()

test('a first badge tells what the letter tells', () => {
  const french = newBadge(deed(frenchStories), languageOf('fr-CA'))
  expect({ ...french, moment: french.moment.replaceAll('\u00a0', ' ') }).toMatchObject({
    name: 'Mariette',
    moment: 'Le 22 septembre 2026, à 9 h 40, au comptoir du Bureau des permis.',
    from: 'Andrée Bolduc',
    joined: false,
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

test('a thank-you of an adult carries a badge, a disappointment or a child’s letter does not', () => {
  const carried = (['thankful', 'both', 'disappointed'] as const).filter((door) => canCarryBadge(makeDraft({ door })))
  expect(carried).toEqual(['thankful', 'both'])
  expect(canCarryBadge(makeDraft({ door: 'thankful', register: 'child' }))).toBe(false)
})

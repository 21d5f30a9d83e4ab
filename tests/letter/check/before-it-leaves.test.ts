import { expect, test } from 'vitest'
import { beforeItLeaves } from '#letter/check/before-it-leaves'
import { dismiss } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { remarksOn, told } from './remarks-on'

const reasonsOf = (draft: Draft, hasWords = false) => {
  const { inSight, others } = beforeItLeaves(remarksOn({ ...draft, at: 'send' }), hasWords)
  return { inSight: inSight.map(({ reason }) => reason), others: others.map(({ reason }) => reason) }
}
const recipient = { ...nobody, organisation: 'Garage Simard' }
const writer = { ...nobody, name: 'Renaud Gagnon', email: 'renaud@exemple.ca' }

test('a name, then who it goes to, then what is asked are missing, in this order', () => {
  expect(reasonsOf(told('La salle était fermée.')).inSight).toEqual(['no-name', 'no-recipient', 'no-ask'])
  expect(reasonsOf(told('La salle était fermée hier.', 'fr-CA', { recipient })).inSight).toEqual([
    'no-name',
    'no-way',
    'no-ask',
  ])
})

test('words to correct take the place of the lightest line, which is not lost', () => {
  expect(reasonsOf(told('La salle était fermée.'), true)).toEqual({
    inSight: ['no-name', 'no-recipient'],
    others: ['no-ask'],
  })
})

test('a number of a card weighs more than a missing name', () => {
  const { inSight } = reasonsOf(told('J’ai payé avec la carte 4111 1111 1111 1111.', 'fr-CA', { recipient }))
  expect(inSight.slice(0, 2)).toEqual(['card', 'no-name'])
})

test('how it is said is never in sight, however much of it there is', () => {
  const ask = { kind: 'own', text: 'Pourriez-vous me rappeler?' } as const
  const what = { kind: 'own', text: 'Vous êtes des imbéciles!!! C’est toujours la même chose hier.' } as const
  const { inSight, others } = reasonsOf(told('', 'fr-CA', { recipient, writer, answers: { what, ask } }))
  expect(inSight).toEqual([])
  expect(others).toContain('insult')
})

test('what was let be does not come back, and the next of weight comes up', () => {
  const draft = told('La salle était fermée.')
  const [first] = beforeItLeaves(remarksOn({ ...draft, at: 'send' }), false).inSight
  expect(reasonsOf(dismiss(draft, first?.id ?? '')).inSight).toEqual(['no-recipient', 'no-ask', 'no-moment'])
})

import { expect, test } from 'vitest'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { remarksOn } from './remarks-on'

const dayOf = (date: string, text: string, door: Draft['door'] = 'disappointed') => {
  const moment = { kind: 'moment', date, until: '', time: '', place: 'au comptoir' } as const
  const question = door === 'thankful' ? 'gesture' : 'what'
  return remarksOn(makeDraft({ door, answers: { [question]: { kind: 'own', text }, moment } }))
    .map(({ reason }) => reason)
    .filter((reason) => reason.startsWith('day-'))
}

test('a day to come is only wondered at when it is told as past', () => {
  expect(dayOf('2026-12-05', 'Le tournoi n’aura pas de catégorie pour nous.')).toEqual([])
  expect(dayOf('2026-12-05', 'J’ai attendu une heure.')).toEqual(['day-to-come'])
  expect(dayOf('2026-12-05', 'Julie m’aide avec le formulaire.', 'thankful')).toEqual(['day-to-come'])
  expect(dayOf('2026-11-21', 'J’ai attendu une heure.')).toEqual([])
})

test('a day more than two years ago may be a slip', () => {
  expect(dayOf('2016-11-14', 'J’ai attendu une heure.')).toEqual(['day-long-past'])
  expect(dayOf('2024-11-21', 'J’ai attendu une heure.')).toEqual([])
})

import { expect, test } from 'vitest'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { remarksOn } from './remarks-on'

const dayOf = (date: string, text: string, more: Partial<Draft> = {}) => {
  const moment = { kind: 'moment', date, until: '', time: '', place: 'au comptoir' } as const
  const question = more.door === 'thankful' ? 'gesture' : 'what'
  return remarksOn(makeDraft({ answers: { [question]: { kind: 'own', text }, moment }, ...more }))
    .map(({ reason }) => reason)
    .filter((reason) => reason.startsWith('day-') || reason === 'two-times')
}

test.each([
  ['2026-12-05', 'J’ai attendu une heure.', 'fr-CA', ['day-to-come']],
  ['2026-12-05', 'I waited for an hour.', 'en-CA', ['day-to-come']],
  ['2026-12-05', 'Le tournoi n’aura pas de catégorie pour nous.', 'fr-CA', []],
  ['2026-12-05', 'Le spectacle a été annulé.', 'fr-CA', []],
  ['2026-12-05', 'Nous avons réservé, et la salle sera fermée.', 'fr-CA', []],
  ['2026-12-05', 'The concert was cancelled.', 'en-CA', []],
  ['2026-12-05', 'We booked the room, and it will be closed.', 'en-CA', []],
  ['2026-11-21', 'J’ai attendu une heure.', 'fr-CA', []],
  ['2016-11-14', 'J’ai attendu une heure.', 'fr-CA', ['day-long-past']],
  ['2024-11-21', 'J’ai attendu une heure.', 'fr-CA', []],
])('on %s, “%s” (%s): %j', (date, text, convention, reasons) => {
  expect(dayOf(date, text, { convention })).toEqual(reasons)
})

test('a thank-you for a day to come is wondered at', () => {
  expect(dayOf('2026-12-05', 'Julie m’aide avec le formulaire.', { door: 'thankful' })).toEqual(['day-to-come'])
})

test.each([
  ['2026-11-14', 'La fête aura lieu dans votre salle.', 'fr-CA', ['two-times']],
  ['2026-11-14', 'The party will take place in your hall.', 'en-CA', ['two-times']],
  ['2026-11-14', 'La fête a eu lieu dans votre salle.', 'fr-CA', []],
  ['2026-11-14', 'La prochaine fête aura lieu ailleurs.', 'fr-CA', []],
  ['2026-11-14', 'La fête aura lieu le 12 décembre 2026.', 'fr-CA', []],
  ['2026-11-14', 'The next party will take place elsewhere.', 'en-CA', []],
  ['2026-12-14', 'La fête aura lieu dans votre salle.', 'fr-CA', []],
])('a day that has passed, %s, and “%s” (%s): %j', (date, text, convention, reasons) => {
  expect(dayOf(date, text, { convention })).toEqual(reasons)
})

test.each([
  ['Le 12 décembre 2026, j’ai attendu une heure.', 'fr-CA', ['day-to-come']],
  ['On December 12, 2026, I waited for an hour.', 'en-CA', ['day-to-come']],
  ['Le 12 décembre 2025, j’ai attendu une heure.', 'fr-CA', []],
  ['Le 12 décembre, j’ai attendu une heure.', 'fr-CA', []],
  ['J’ai acheté un cadeau pour le 12 décembre 2026.', 'fr-CA', []],
  ['Le 12 décembre 2026, la salle sera fermée.', 'fr-CA', []],
  ['Demain, j’ai un rendez-vous.', 'fr-CA', []],
  ['Le 12 décembre 2026, j’ai un rendez-vous que vous refusez de confirmer.', 'fr-CA', []],
  ['Le 12 décembre 2026, nous avons le droit d’entrer.', 'fr-CA', []],
  ['Le 12/12/2026, le colis est arrivé brisé.', 'fr-CA', ['day-to-come']],
  ['Le 12 décembre 2026, vous m’avez oublié.', 'fr-CA', ['day-to-come']],
  ['On December 12, 2026, the tour lasted ten minutes.', 'en-CA', ['day-to-come']],
  ['On December 12, 2026, I found the door locked.', 'en-CA', ['day-to-come']],
  ['On December 12, 2026, I have an appointment.', 'en-CA', []],
])('a day told in a sentence: %s (%s): %j', (text, convention, reasons) => {
  expect(dayOf('', text, { convention })).toEqual(reasons)
})

import { expect, test } from 'vitest'
import { dismiss } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const missing = (draft: Draft) =>
  remarksOn(draft).filter(({ reason }) => reason.startsWith('no-') && reason !== 'no-ask')
const known = {
  writer: { ...nobody, name: 'Renaud Gagnon', email: 'renaud@exemple.ca' },
  recipient: { ...nobody, organisation: 'Garage Simard' },
}
const moment = (date: string, place: string) => ({ kind: 'moment', date, until: '', time: '', place }) as const

test('the two most useful of the missing facts are told, each with where to say it', () => {
  expect(missing(told('La salle était fermée.'))).toMatchObject([
    { reason: 'no-recipient', question: 'recipient' },
    { reason: 'no-moment', question: 'moment' },
  ])
  expect(missing(told('La salle était fermée hier.', 'fr-CA', { recipient: known.recipient }))).toMatchObject([
    { reason: 'no-name', question: 'writer' },
    { reason: 'no-way', question: 'writer' },
  ])
})

test('once one is let be, the next comes up, until none is left', () => {
  let draft = told('La salle était fermée.')
  const seen: string[][] = []
  for (let [first] = missing(draft); first; [first] = missing(draft)) {
    seen.push(missing(draft).map(({ reason }) => reason))
    draft = dismiss(draft, first.id)
  }
  expect(seen).toEqual([['no-recipient', 'no-moment'], ['no-moment', 'no-name'], ['no-name', 'no-way'], ['no-way']])
})

test('a letter that has them hears nothing', () => {
  expect(missing(told('Le 3 novembre, la salle était fermée.', 'fr-CA', known))).toEqual([])
  const what = { kind: 'own', text: 'La salle était fermée.' } as const
  expect(missing(makeDraft({ ...known, answers: { what, moment: moment('', 'au comptoir') } }))).toEqual([])
})

test('a child is answered through a parent', () => {
  const child = { ...known, register: 'child', writer: { ...nobody, name: 'Félix' } } as const
  expect(missing(told('La salle était fermée hier.', 'fr-CA', child))).toMatchObject([{ reason: 'no-way' }])
  const helper = { ...nobody, name: 'Clara', email: 'clara@exemple.ca' }
  expect(missing(told('La salle était fermée hier.', 'fr-CA', { ...child, helper }))).toEqual([])
})

test('a thank-you asks for its moment, so that the person is found', () => {
  const gesture = { kind: 'own', text: 'Mariette a rempli le formulaire avec moi.' } as const
  expect(missing(makeDraft({ ...known, door: 'thankful', answers: { gesture } }))).toMatchObject([
    { reason: 'no-moment-thanks', question: 'moment' },
  ])
})

import { expect, test } from 'vitest'
import { dismiss } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const missing = (draft: Draft, at: Draft['at'] = 'send') =>
  remarksOn({ ...draft, at }).filter(({ reason }) => reason.startsWith('no-') && reason !== 'no-ask')
const known = {
  writer: { ...nobody, name: 'Renaud Gagnon', email: 'renaud@exemple.ca' },
  recipient: { ...nobody, organisation: 'Garage Simard' },
}
const moment = (date: string, place: string) => ({ kind: 'moment', date, until: '', time: '', place }) as const

test('the two most useful of the missing facts are told, each with where to say it', () => {
  expect(missing(told('La salle était fermée.'))).toMatchObject([
    { reason: 'no-recipient', question: 'recipient' },
    { reason: 'no-name', question: 'writer' },
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
  expect(seen).toEqual([['no-recipient', 'no-name'], ['no-name', 'no-moment'], ['no-moment', 'no-way'], ['no-way']])
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

const reasonsAt = (at: Draft['at'], text = 'La salle était fermée.', more: Partial<Draft> = {}) =>
  missing(told(text, 'fr-CA', more), at).map(({ reason }) => reason)

test('what is still to be asked is not missing yet', () => {
  expect(reasonsAt('what')).toEqual([])
  expect(reasonsAt('recipient')).toEqual([])
  expect(reasonsAt('moment')).toEqual(['no-recipient'])
  expect(reasonsAt('expected')).toEqual(['no-recipient', 'no-moment'])
  expect(reasonsAt('writer')).toEqual(['no-recipient', 'no-moment'])
  expect(reasonsAt('send')).toEqual(['no-recipient', 'no-name'])
})

test('a question that was passed stays so when one goes back', () => {
  const answers = {
    what: { kind: 'own', text: 'C’était fermé.' },
    idea: { kind: 'own', text: 'Une affiche.' },
  } as const
  expect(reasonsAt('what', '', { answers })).toEqual(['no-recipient', 'no-moment'])
})

test.each([
  ['Le trois mai, la salle était fermée.', 'fr-CA'],
  ['Le premier samedi de mai, la salle était fermée le jour de la fête.', 'fr-CA'],
  ['Samedi, la salle était fermée.', 'fr-CA'],
  ['La nuit du 3 au 4 mai, la porte claquait.', 'fr-CA'],
  ['À Noël, la salle était fermée.', 'fr-CA'],
  ['The room was closed on the third of May.', 'en-CA'],
  ['The room was closed last Saturday.', 'en-CA'],
  ['The room was closed on Christmas Eve.', 'en-CA'],
  ['Two weeks ago the room was closed.', 'en-CA'],
])('%s (%s) says when', (text, convention) => {
  expect(missing(told(text, convention, known))).toEqual([])
})

test.each([
  ['La salle était fermée, mais personne ne le savait.', 'fr-CA'],
  ['Ma fille avait hâte de jouer.', 'fr-CA'],
  ['The room was closed, and it may happen again.', 'en-CA'],
  ['Please reply by Friday.', 'en-CA'],
])('%s (%s) does not say when', (text, convention) => {
  expect(missing(told(text, convention, known))).toMatchObject([{ reason: 'no-moment' }])
})

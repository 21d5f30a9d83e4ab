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
  ['depuis juin la porte grince', 'fr-CA'],
  ['cet été la salle était fermée', 'fr-CA'],
  ['la semaine passée on a attendu', 'fr-CA'],
  ['pendant la relâche la piscine était fermée', 'fr-CA'],
  ['le jour de ma fête le gâteau manquait', 'fr-CA'],
  ['à la rentrée le bus n’est pas passé', 'fr-CA'],
  ['au printemps c’était sale', 'fr-CA'],
  ['pendant les vacances c’était fermé', 'fr-CA'],
  ['en fin de semaine c’était fermé', 'fr-CA'],
  ['ça fait trois semaines que j’attends', 'fr-CA'],
  ['depuis un mois rien ne bouge', 'fr-CA'],
  ['le week-end dernier il n’y avait personne', 'fr-CA'],
  ['lors de ma visite du 3', 'fr-CA'],
  ['le 3 au soir', 'fr-CA'],
  ['l’an dernier c’était mieux', 'fr-CA'],
  ['début octobre on a appelé', 'fr-CA'],
  ['fin septembre rien', 'fr-CA'],
  ['le mois passé', 'fr-CA'],
  ['aux fêtes c’était fermé', 'fr-CA'],
  ['à l’Halloween c’était fermé', 'fr-CA'],
  ['pendant le temps des fêtes c’était fermé', 'fr-CA'],
  ['le 12 septembre 2026 en après-midi, rien', 'fr-CA'],
  ['samedi matin c’était fermé', 'fr-CA'],
  ['l’autre jour c’était fermé', 'fr-CA'],
  ['ce midi c’était fermé', 'fr-CA'],
  ['Il y a une semaine, rien', 'fr-CA'],
  ['en mai dernier, rien', 'fr-CA'],
  ['le 24 au soir c’était fermé', 'fr-CA'],
  ['since June the door squeaks', 'en-CA'],
  ['this summer the room was closed', 'en-CA'],
  ['last week we waited', 'en-CA'],
  ['over March break the pool was closed', 'en-CA'],
  ['on my birthday the cake was missing', 'en-CA'],
  ['when school started the bus did not come', 'en-CA'],
  ['in the spring it was dirty', 'en-CA'],
  ['over the holidays it was closed', 'en-CA'],
  ['over the weekend it was closed', 'en-CA'],
  ['I have been waiting for three weeks', 'en-CA'],
  ['for a month nothing happened', 'en-CA'],
  ['during my visit on the 3rd', 'en-CA'],
  ['on the evening of the 3rd it was closed', 'en-CA'],
  ['last year it was better', 'en-CA'],
  ['in early October we called', 'en-CA'],
  ['late in September nothing', 'en-CA'],
  ['last month it was closed', 'en-CA'],
  ['at Halloween it was closed', 'en-CA'],
  ['on 11/3 it was closed', 'en-CA'],
  ['dated 08/03/2026 the letter said no', 'en-CA'],
  ['Saturday morning it was closed', 'en-CA'],
  ['the other day it was closed', 'en-CA'],
  ['at lunch today it was closed', 'en-CA'],
  ['a week ago nothing', 'en-CA'],
  ['a couple weeks back it was closed', 'en-CA'],
  ['back in May it was closed', 'en-CA'],
  ['the week of May 3 it was closed', 'en-CA'],
  ['yesterday evening it was closed', 'en-CA'],
  ['on our anniversary it was closed', 'en-CA'],
])('%s (%s) says when', (text, convention) => {
  expect(missing(told(text, convention, known))).toEqual([])
})

test.each([
  ['La salle était fermée, mais personne ne le savait.', 'fr-CA'],
  ['Ma fille avait hâte de jouer.', 'fr-CA'],
  ['The room was closed, and it may happen again.', 'en-CA'],
  ['Please reply by Friday.', 'en-CA'],
  ['la porte était fermée', 'fr-CA'],
  ['mon ami mars est venu', 'fr-CA'],
  ['on a attendu 3 heures', 'fr-CA'],
  ['répondez avant vendredi', 'fr-CA'],
  ['c’est long', 'fr-CA'],
  ['la fête était ratée', 'fr-CA'],
  ['j’ai perdu un mois de salaire', 'fr-CA'],
  ['un été c’est court', 'fr-CA'],
  ['the door was closed', 'en-CA'],
  ['we waited 3 hours', 'en-CA'],
  ['please answer by Friday', 'en-CA'],
  ['it was long', 'en-CA'],
  ['may I ask why', 'en-CA'],
  ['the party was a mess', 'en-CA'],
  ['I lost a month of pay', 'en-CA'],
  ['I scored 9/10', 'en-CA'],
  ['a 3/4 inch pipe broke', 'en-CA'],
  ['it is open 24/7', 'en-CA'],
])('%s (%s) does not say when', (text, convention) => {
  expect(missing(told(text, convention, known))).toMatchObject([{ reason: 'no-moment' }])
})

import { expect, test } from 'vitest'
import type { Draft } from '#letter/draft'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const asksOf = (draft: Draft) =>
  remarksOn(draft)
    .map(({ reason }) => reason)
    .filter((reason) => reason.endsWith('-ask') || reason.endsWith('-asks'))
const own = (text: string) => ({ kind: 'own', text }) as const

test('a letter that asks for nothing is told so', () => {
  expect(asksOf(told('La salle était fermée.'))).toEqual(['no-ask'])
  expect(asksOf(told('The room was closed.', 'en-CA'))).toEqual(['no-ask'])
})

test.each([
  ['J’aimerais comprendre pourquoi.', 'fr-CA'],
  ['Pourquoi n’y a-t-il pas de catégorie pour nous?', 'fr-CA'],
  ['Merci de me rembourser les 20 $.', 'fr-CA'],
  ['Could you please tell me why?', 'en-CA'],
  ['I would like a replacement.', 'en-CA'],
])('%s (%s) asks once', (text, convention) => {
  expect(asksOf(told(text, convention))).toEqual([])
})

test('whatever is said to the question of the ask is an ask', () => {
  expect(asksOf(makeDraft({ answers: { what: own('C’était fermé.'), ask: own('Des excuses') } }))).toEqual([])
})

test('one ask told in several sentences is one', () => {
  const ask = own('Des excuses. Elles pourraient venir par courriel. Je joins ma facture. Merci.')
  expect(asksOf(makeDraft({ answers: { what: own('C’était fermé.'), ask } }))).toEqual([])
})

test('three asks are too many, and two are not', () => {
  const two = 'Pourriez-vous vérifier la facture? Je vous demande de me répondre.'
  expect(asksOf(told(two))).toEqual([])
  expect(asksOf(told(`${two} J’aimerais aussi recevoir des excuses.`))).toEqual(['many-asks'])
})

test.each([
  ['J’aimerais attirer votre attention sur la file.', 'fr-CA'],
  ['Je souhaite vous signaler un retard.', 'fr-CA'],
  ['I would like to report a problem.', 'en-CA'],
])('%s (%s) tells, and asks for nothing', (text, convention) => {
  expect(asksOf(told(text, convention))).toEqual(['no-ask'])
})

test('a thank-you asks for nothing', () => {
  expect(asksOf(makeDraft({ door: 'thankful', answers: { thanked: own('Mariette') } }))).toEqual([])
})

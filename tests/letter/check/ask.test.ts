import { expect, test } from 'vitest'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const asksOf = (draft: Draft) =>
  remarksOn({ ...draft, at: 'send' })
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
  ['Je veux un remboursement, des excuses et une explication.', 'fr-CA'],
  ['J’aimerais un remboursement de 20 $ pour la partie annulée, des excuses à ma fille et une explication.', 'fr-CA'],
  ['Pourriez-vous me rembourser, vous excuser et m’expliquer ce retard?', 'fr-CA'],
  ['Je vous demande de me rembourser, de vous excuser et de m’expliquer pourquoi.', 'fr-CA'],
  ['I want a refund, an apology and an explanation.', 'en-CA'],
  ['I would like a full refund, a written apology, and an explanation of the delay.', 'en-CA'],
  ['Could you please refund me, apologize and explain what happened?', 'en-CA'],
])('%s (%s) asks three things in one sentence', (text, convention) => {
  expect(remarksOn(told(text, convention))).toContainEqual(
    expect.objectContaining({ reason: 'many-asks', words: expect.objectContaining({ asks: '3' }) as unknown }),
  )
})

test('what comes with an ask, such as a copy, is no other ask', () => {
  const ask = own('Des excuses. Je joins une copie de la facture. Je garde une copie de la lettre. Merci.')
  expect(asksOf(makeDraft({ answers: { what: own('C’était fermé.'), ask } }))).toEqual([])
  const frame = { kind: 'frame', frame: 'would-like', text: 'un remboursement, des excuses et une réponse' } as const
  expect(asksOf(makeDraft({ answers: { what: own('C’était fermé.'), ask: frame } }))).toEqual(['many-asks'])
})

test('things listed in answer to what is asked count, and one more request makes three', () => {
  const what = own('C’était fermé.')
  const listed = 'Un remboursement, des excuses et une explication'
  expect(asksOf(makeDraft({ answers: { what, ask: own(listed) } }))).toEqual(['many-asks'])
  const two = 'J’aimerais un remboursement et des excuses.'
  expect(asksOf(told(two))).toEqual([])
  expect(asksOf(told(`${two} Pourriez-vous me répondre?`))).toEqual(['many-asks'])
})

test.each([
  ['J’aimerais un remboursement, un échange ou un crédit.', 'fr-CA'],
  ['J’aimerais comprendre pourquoi un remboursement, des excuses et une explication sont impossibles.', 'fr-CA'],
  ['J’aimerais une explication : on m’avait promis un remboursement, des excuses et une réponse.', 'fr-CA'],
  ['J’aimerais une réponse simple, claire et polie.', 'fr-CA'],
  ['Pourriez-vous vérifier la caméra, corriger la facture et me répondre?', 'fr-CA'],
  ['Please check the camera, correct the invoice and reply to me.', 'en-CA'],
  ['Je veux un remboursement, parce que j’ai reçu des excuses et une explication.', 'fr-CA'],
  ['I would like a refund, a credit or an exchange.', 'en-CA'],
  ['Please explain why a refund, a credit and an exchange were refused.', 'en-CA'],
  ['I would like a refund, because I got an apology and an explanation but no money.', 'en-CA'],
  ['Please send me a refund and an apology.', 'en-CA'],
  ['Your team lost my coat. Who was it? Which of you had the key? Please tell me.', 'en-CA'],
  ['Vous avez perdu mon manteau. Qui était-ce? Qui avait la clé? J’aimerais une réponse.', 'fr-CA'],
])('%s (%s) does not ask too much', (text, convention) => {
  expect(asksOf(told(text, convention))).toEqual([])
})

test('what was received is not asked', () => {
  expect(asksOf(told('J’ai reçu des excuses, un remboursement et une explication.'))).toEqual(['no-ask'])
  expect(asksOf(told('I got a refund, an apology and an explanation.', 'en-CA'))).toEqual(['no-ask'])
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

test.each(['thanked', 'gesture', 'extra'] as const)('what praise asks (%s) is no request of the letter', (question) => {
  const praise = { thanked: own('Julie est restée tard.'), [question]: own('Pourriez-vous remercier Julie?') }
  const draft = makeDraft({ door: 'both', answers: { ...praise, what: own('La salle était fermée.') } })
  expect(asksOf(draft)).toEqual(['no-ask'])
})

test('a letter whose writer was not asked yet is left in peace', () => {
  const draft = told('La salle était fermée.')
  expect(remarksOn({ ...draft, at: 'what' }).map(({ reason }) => reason)).not.toContain('no-ask')
  expect(remarksOn({ ...draft, at: 'idea' }).map(({ reason }) => reason)).toContain('no-ask')
})

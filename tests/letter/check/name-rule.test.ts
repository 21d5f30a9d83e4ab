import { expect, test } from 'vitest'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const own = (text: string) => ({ kind: 'own', text }) as const
const namesIn = (draft: ReturnType<typeof makeDraft>) =>
  remarksOn(draft).filter(({ reason }) => reason.startsWith('name-'))
const thank = (text: string, convention = 'fr-CA') =>
  namesIn(makeDraft({ convention, door: 'thankful', answers: { gesture: own(text) } }))

test.each([
  ['Mme Roy m’a raccroché au nez.', 'fr-CA', 'Mme\u00a0Roy'],
  ['J’ai parlé à M. Tremblay au comptoir.', 'fr-CA', 'M.\u00a0Tremblay'],
  ['Mme St. Onge m’a raccroché au nez.', 'fr-CA', 'Mme\u00a0St. Onge'],
  ['M. J.-P. Roy a refusé.', 'fr-CA', 'M.\u00a0J.-P. Roy'],
  ['Mr. St. John refused.', 'en-CA', 'Mr.\u00a0St. John'],
  ['The cashier J. Roy refused.', 'en-CA', 'cashier J. Roy'],
  ['Mr. Roy Jr. hung up on me.', 'en-CA', 'Mr.\u00a0Roy Jr.'],
  ['L’employé Marc a refusé.', 'fr-CA', 'employé Marc'],
  ['La caissière, Julie, a soupiré.', 'fr-CA', 'caissière, Julie'],
  ['Mr. Roy hung up on me.', 'en-CA', 'Mr.\u00a0Roy'],
  ['The cashier Marc refused.', 'en-CA', 'cashier Marc'],
])('in a reproach, %s (%s) names somebody: %s', (text, convention, said) => {
  expect(namesIn(told(text, convention))).toMatchObject([{ reason: 'name-criticism', words: { said } }])
})

test.each([
  ['La personne au comptoir a refusé.', 'fr-CA'],
  ['Le directeur était absent. Marc est mon fils.', 'fr-CA'],
  ['Le chauffeur Uber est parti sans nous.', 'fr-CA'],
  ['The manager I spoke with refused.', 'en-CA'],
  ['The clerk was away Monday.', 'en-CA'],
  ['I told the manager Monday that it was broken.', 'en-CA'],
])('%s (%s) names nobody to blame', (text, convention) => {
  expect(namesIn(told(text, convention))).toEqual([])
})

test('the person one writes to may be named', () => {
  const recipient = { ...nobody, name: 'Lemieux', organisation: 'Fédération' }
  expect(
    namesIn(told('M. St. Onge a refusé.', 'fr-CA', { recipient: { ...recipient, name: 'Luc St. Onge' } })),
  ).toEqual([])
  expect(namesIn(told('M. Lemieux, votre tournoi me manque.', 'fr-CA', { recipient }))).toEqual([])
})

test.each([
  ['On m’a aidé à remplir le formulaire.', 'fr-CA'],
  ['Someone helped me with the form.', 'en-CA'],
  ['Elle m’a aidé à remplir le formulaire.', 'fr-CA'],
  ['Quelqu’un m’a aidé à remplir le formulaire.', 'fr-CA'],
  ['Everything was perfect.', 'en-CA'],
])('praise for nobody in particular asks who it was: %s', (text, convention) => {
  expect(thank(text, convention)).toMatchObject([{ reason: 'name-praise', question: 'thanked' }])
})

test.each([
  ['Ce matin-là, Mariette a rempli le formulaire avec moi.', 'fr-CA'],
  ['La personne du guichet 3 m’a aidé.', 'fr-CA'],
  ['Toute votre équipe nous a aidés.', 'fr-CA'],
  ['That day, Mariette helped me.', 'en-CA'],
  ['Julie m’a aidé avec le formulaire.', 'fr-CA'],
  ['Marc est resté après son quart.', 'fr-CA'],
  ['M. Roy m’a raccompagné à ma voiture.', 'fr-CA'],
  ['Ms. Roy walked me to my car.', 'en-CA'],
  ['Karim walked me home.', 'en-CA'],
  ['Julie helped me with the form.', 'en-CA'],
  ['Vous avez pris le temps de tout m’expliquer.', 'fr-CA'],
  ['Merci d’avoir gardé la pharmacie ouverte.', 'fr-CA'],
  ['Tout le monde à la réception a été super.', 'fr-CA'],
  ['Les serveuses ont été patientes.', 'fr-CA'],
  ['Thank you for keeping the pharmacy open.', 'en-CA'],
  ['Your patience helped my mother.', 'en-CA'],
  ['Everyone at the desk was great.', 'en-CA'],
  ['You guys were great.', 'en-CA'],
  ['The nurse stayed after her shift.', 'en-CA'],
])('praise that can find its person is left alone: %s', (text, convention) => {
  expect(thank(text, convention)).toEqual([])
})

test('an hour is enough to find somebody', () => {
  const moment = { kind: 'moment', date: '2026-11-14', until: '', time: '09:40', place: '' } as const
  const draft = makeDraft({ door: 'thankful', answers: { gesture: own('On m’a aidé.'), moment } })
  expect(namesIn(draft)).toEqual([])
})

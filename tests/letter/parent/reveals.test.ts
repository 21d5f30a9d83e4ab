import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { reveals, type Reveal } from '#letter/parent/reveals'
import { withoutReveal } from '#letter/parent/without-reveal'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { innocent } from '#tests/letter/check/child-innocent'
import { telling } from '#tests/letter/check/child-telling'
import { innocentTwins } from '#tests/letter/check/innocent-twins'
import { madeUpConvention, madeUpLanguage } from '#tests/letter/made-up-language'
import { englishStories, frenchStories } from '#tests/stories/stories'

const today = '2026-11-21'
const revealsOf = (draft: Draft) =>
  reveals(draft, compose(draft, languageOf(draft.convention), today), languageOf(draft.convention), today)
const childs = (text: string, more: Partial<Draft> = {}) =>
  makeDraft({
    register: 'child',
    writer: { ...nobody, name: 'Félix' },
    answers: { what: { kind: 'own', text } },
    ...more,
  })
const kindsIn = (text: string, convention: string) => revealsOf(childs(text, { convention })).map(({ kind }) => kind)

test.each<[string, string, Reveal['kind']]>([
  ['J’habite au 12, rue des Pins.', 'fr-CA', 'home'],
  ['I live at 12 Pine Street.', 'en-CA', 'home'],
  ['C’est dans le coin de G9A 1B2.', 'fr-CA', 'home'],
  ['We are near SW1A 1AA.', 'en-GB', 'home'],
  ['Je vais à l’école Saint-Jean.', 'fr-CA', 'school'],
  ['I go to Maple Grove School.', 'en-CA', 'school'],
  ['Je joue au club Les Pongistes.', 'fr-CA', 'school'],
  ['Mon équipe, les Lynx, joue samedi.', 'fr-CA', 'other-name'],
  ['I swim in the Maple Grove Pool.', 'en-CA', 'school'],
  ['Mon numéro est le 450 555-0111.', 'fr-CA', 'phone'],
  ['Appelez-moi au 06 12 34 56 78.', 'fr-FR', 'phone'],
  ['Call me at (613) 555-0142.', 'en-CA', 'phone'],
  ['Call 555-0142.', 'en-US', 'phone'],
  ['Ring 020 7946 0958.', 'en-GB', 'phone'],
  ['Écrivez-moi à felix.cote@exemple.ca.', 'fr-CA', 'email'],
  ['je vais a saint-joseph', 'fr-CA', 'school'],
  ['mon pseudo c’est felix2016', 'fr-CA', 'handle'],
  ['my username is felix2016', 'en-CA', 'handle'],
  ['mon snap: felix.c12', 'fr-CA', 'handle'],
  ['my discord felix#1234', 'en-CA', 'handle'],
  ['mon mdp cest chat123', 'fr-CA', 'number'],
  ['Mon mot de passe est doudou.', 'fr-CA', 'number'],
  ['j’ai donné mon mot de passe doudou', 'fr-CA', 'number'],
  ['My password is sunshine.', 'en-CA', 'number'],
  ['i changed my password to sunshine', 'en-CA', 'number'],
  ['the word sunshine is my password', 'en-CA', 'number'],
  ['My password was changed to hunter2 by your clerk.', 'en-CA', 'number'],
  ['moms phone: 613 5550142', 'en-CA', 'phone'],
  ['mon code postal c’est g1r 2b5', 'fr-CA', 'home'],
  ['je suis seul à la maison le mercredi', 'fr-CA', 'alone'],
  ['i walk home alone', 'en-CA', 'alone'],
  ['Je m’appelle Félix Côté.', 'fr-CA', 'full-name'],
  ['My name is Félix Côté.', 'en-CA', 'full-name'],
  ['J’ai 8 ans.', 'fr-CA', 'age'],
  ['I am eight.', 'en-CA', 'age'],
  ['Hier, Mathilde pleurait.', 'fr-CA', 'other-name'],
  ['Yesterday my friend Noah cried.', 'en-CA', 'other-name'],
  ['Mon numéro est TREF 1205 1415.', 'fr-CA', 'number'],
])('%s (%s) reveals: %s', (text, convention, kind) => {
  expect(kindsIn(text, convention)).toEqual([kind])
})

test.each([
  ['Mon école était fermée le 22 septembre 2026 à 9 h 40.', 'fr-CA'],
  ['Il n’y a pas de catégorie 9 ans et moins.', 'fr-CA'],
  ['mon mot de passe marche pas', 'fr-CA'],
  ['mon mot de passe est trop long', 'fr-CA'],
  ['Mon mot de passe ne fonctionne plus.', 'fr-CA'],
  ['J’ai oublié mon mot de passe.', 'fr-CA'],
  ['On m’a demandé mon mot de passe.', 'fr-CA'],
  ['My password is refused.', 'en-CA'],
  ['my password does not work', 'en-CA'],
  ['My password isn’t accepted.', 'en-CA'],
  ['I forgot my password.', 'en-CA'],
  ['They asked me for my password.', 'en-CA'],
  ['my xbox 360 is broken', 'en-CA'],
  ['personne chez nous aime les olives', 'fr-CA'],
  ['My locker code is 4 numbers long.', 'en-CA'],
  ['By the building code: no exit may be locked.', 'en-CA'],
  ['Le wifi chez nous: ça ne marche plus.', 'fr-CA'],
  ['Le billet coûtait 12,50 $ et la commande est la 4521.', 'fr-CA'],
  ['My club was closed on Monday, September 21, 2026.', 'en-CA'],
  ['There is no 9-and-under category.', 'en-CA'],
])('%s (%s) reveals nothing', (text, convention) => {
  expect(kindsIn(text, convention)).toEqual([])
})

test.each(telling)('%s (%s) is told to the parent as the check tells it: %s', (text, convention, reason) => {
  expect(kindsIn(text, convention)).toContain(reason.replace('child-', ''))
})

test.each([...innocent, ...innocentTwins])(
  '%s (%s) tells a parent of no school, online name or empty home',
  (text, convention) => {
    const told = kindsIn(text, convention)
    expect(told.filter((kind) => ['school', 'handle', 'alone'].includes(kind))).toEqual([])
  },
)

test('the two lines of the first story reveal nothing, in both languages', () => {
  for (const story of [frenchStories['tournament'], englishStories['tournament']])
    expect(story && revealsOf(story)).toEqual([])
})

test('each stands where it is said, in its own words', () => {
  const draft = childs('Je suis déçu. Je m’appelle Félix Côté.')
  const [told] = revealsOf(draft)
  expect(told).toMatchObject({ kind: 'full-name', said: 'Félix Côté', place: { kind: 'sentence' } })
})

const writer = {
  ...nobody,
  name: 'Félix Côté',
  street: '12, rue des Pins',
  postalCode: 'G9A 1B2',
  phone: '450 555-0111',
  email: 'felix@exemple.ca',
}

test('what the child gave at the top of the letter is told, the name of the signature and a photo too', () => {
  const draft = childs('Je suis déçu.', { writer, enclosures: 'Le billet\nUne photo de mon équipe' })
  expect(revealsOf(draft).map(({ kind, said, place }) => [kind, said, 'block' in place && place.block])).toEqual([
    ['home', '12, rue des Pins, G9A 1B2', 'sender'],
    ['phone', '450 555-0111', 'sender'],
    ['email', 'felix@exemple.ca', 'sender'],
    ['full-name', 'Félix Côté', 'signature'],
    ['photo', 'Une photo de mon équipe', 'enclosures'],
  ])
})

test('with an adult to answer, only the postal address of that adult is told', () => {
  const helper = { ...nobody, name: 'Clara', email: 'clara@exemple.ca', phone: '450 555-0100' }
  expect(revealsOf(childs('Je suis déçu.', { writer: { ...writer, name: 'Félix' }, helper }))).toEqual([])
  const atHome = { ...helper, street: '12, rue des Pins' }
  expect(revealsOf(childs('Je suis déçu.', { helper: atHome })).map(({ kind }) => kind)).toEqual(['answer-address'])
})

test('a place where it happened is told too', () => {
  const moment = { kind: 'moment', date: '2026-11-20', until: '', time: '', place: 'à l’école Saint-Jean' } as const
  const draft = childs('Je suis déçu.', { answers: { what: { kind: 'own', text: 'Je suis déçu.' }, moment } })
  expect(revealsOf(draft).map(({ kind, said }) => [kind, said])).toEqual([['school', 'école Saint-Jean']])
})

const badge = { design: 'cup', name: 'Coach Roy', gesture: '', moment: '', from: 'Félix', joined: true } as const

test('a badge tells what its texts tell; the name that it is for, and a first name that signs, are no secret', () => {
  const thanks = childs('Merci.', { door: 'thankful', badge })
  expect(revealsOf(thanks)).toEqual([])
  const telling = { ...badge, gesture: 'A aidé Mathilde', moment: 'À l’école Saint-Jean', from: 'Félix Côté' }
  const told = revealsOf({ ...thanks, badge: telling })
  expect(told.map(({ kind, said, place }) => [kind, said, place])).toEqual([
    ['school', 'école Saint-Jean', { kind: 'badge', text: 'moment' }],
    ['full-name', 'Félix Côté', { kind: 'badge', text: 'from' }],
    ['other-name', 'Mathilde', { kind: 'badge', text: 'gesture' }],
  ])
})

test('a badge that can not leave tells nothing', () => {
  expect(revealsOf(childs('Je suis déçu.', { badge: { ...badge, from: 'Félix Côté' } }))).toEqual([])
})

test('first and last names that stand together are one', () => {
  const draft = childs('Mon amie Mathilde Roy pleurait, et Thomas aussi.')
  expect(revealsOf(draft).map(({ said }) => said)).toEqual(['Mathilde Roy', 'Thomas'])
})

test('those whom the letter is about and from are no secret', () => {
  const recipient = { ...nobody, name: 'Lemieux', organisation: 'Club Belvédère' }
  const helper = { ...nobody, name: 'Clara, sa mère' }
  const draft = childs('C’est Félix. Clara dit que Monsieur Lemieux connaît le Belvédère.', { recipient, helper })
  expect(revealsOf(draft)).toEqual([])
})

test('each file that goes with the letter is told, a picture as a picture, and can be taken out', () => {
  const enclosed = [
    { file: 'dessin-0a1b2c3d.png', name: 'Mon dessin', size: 1, picture: { width: 4, height: 3 } },
    { file: 'bulletin-0a1b2c3e.pdf', name: 'Mon bulletin', size: 1, picture: null },
  ]
  const draft = childs('Je suis déçu.', { enclosed })
  const told = revealsOf(draft).filter(({ place }) => place.kind === 'enclosed')
  expect(told.map(({ kind, said }) => [kind, said])).toEqual([
    ['photo', 'Mon dessin'],
    ['file', 'Mon bulletin'],
  ])
  const letter = compose(draft, languageOf(draft.convention), today)
  expect(told.map((one) => withoutReveal(draft, one, letter).enclosed.length)).toEqual([1, 1])
})

test('the small words of the names of places, and the word that joins two names, are those of the language', () => {
  const english = madeUpLanguage({})
  const { check, reading } = english
  const spanish = madeUpLanguage({
    particles: { people: ['y'], places: ['de', 'los', "d'"] },
    check: { ...check, lists: { ...check.lists, school: ['escuela'] } },
    reading: { ...reading, lists: { ...reading.lists, and: ['y'] } },
  })
  const told = (text: string) => {
    const draft = childs(text, { convention: madeUpConvention })
    return reveals(draft, compose(draft, spanish, today), spanish, today).map(({ kind, said }) => [kind, said])
  }
  expect(told('Voy a la escuela San Juan de Dios.')).toEqual([['school', 'escuela San Juan de Dios']])
  expect(told('Voy a la escuela d’Avinyó.')).toEqual([['school', 'escuela d’Avinyó']])
  expect(told('Julia y Marta vinieron.')).toEqual([
    ['other-name', 'Julia'],
    ['other-name', 'Marta'],
  ])
})

import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { offeredMatter } from '#letter/compose/offered-matter'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { subjectText } from '#letter/parts/plain-text'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const what = { kind: 'own', text: 'Rien' } as const
const moment = (date: string, place = '', time = '', until = '') =>
  ({ kind: 'moment', date, until, time, place }) as const
const matter = (words: string, reference = '') => ({ kind: 'matter', matter: words, reference }) as const

function letterOf(convention: string, answers: Draft['answers'], more: Partial<Draft> = {}) {
  const draft = makeDraft({ convention, answers: { what, ...answers }, ...more })
  return compose(draft, languageOf(convention), '2026-11-21')
}
const subjectOf = (convention: string, answers: Draft['answers'], more: Partial<Draft> = {}) =>
  subjectText(letterOf(convention, answers, more)).replace(/[\u00a0\u202f]/g, ' ')

test.each<[string, Draft['answers'], string]>([
  ['fr-CA', { matter: matter('mon abonnement', 'dossier AB-114') }, 'Mon abonnement, dossier AB-114'],
  ['en-CA', { matter: matter('my order.') }, 'My order'],
  ['en-CA', { matter: matter('', 'order 0093') }, 'Order 0093'],
  ['fr-CA', { matter: matter('', 'AB-114') }, 'Référence AB-114'],
  ['fr-CA', { matter: matter('', 'réf. 44-B') }, 'Réf. 44-B'],
  ['fr-CA', { matter: matter('Objet : mon abonnement') }, 'Mon abonnement'],
  ['fr-CA', { matter: matter('Objets perdus') }, 'Objets perdus'],
  ['en-CA', { matter: matter('RE: the morning bus') }, 'The morning bus'],
  ['en-CA', { matter: matter('Retail: lamp') }, 'Retail: lamp'],
  ['en-CA', { matter: matter('order #4521', '#4521') }, 'Order #4521'],
  ['en-CA', { matter: matter('my order', '.') }, 'My order'],
  ['en-CA', { matter: matter('order #4521', '4521') }, 'Order #4521'],
  ['fr-CA', { matter: matter('ma commande 4521', '4521') }, 'Ma commande 4521'],
  ['en-CA', { matter: matter('4521', '4521') }, 'Reference 4521'],
  ['en-CA', { matter: matter('my iPhone 12', '2') }, 'My iPhone 12, 2'],
  ['en-CA', { matter: matter('Order 12345', '45') }, 'Order 12345, 45'],
  ['fr-CA', { matter: matter('dossier AB-114', '114') }, 'Dossier AB-114, 114'],
  ['fr-CA', { moment: moment('2026-10-14', 'au comptoir') }, 'Ce qui s’est passé le 14 octobre 2026, au comptoir'],
  ['fr-FR', { moment: moment('2026-10-14', 'Lyon') }, 'Ce qui s’est passé le 14 octobre 2026 (Lyon)'],
  ['en-US', { moment: moment('2026-10-14', '', '09:40') }, 'What happened on October 14, 2026, at 9:40 AM'],
  ['en-GB', { moment: moment('2026-12-12', 'at your theatre') }, 'Complaint – 12 December 2026, at your theatre'],
  ['fr-CA', {}, 'Réclamation'],
  [
    'en-CA',
    { matter: matter('the morning bus'), moment: moment('2026-10-14', 'Leeds') },
    'The morning bus – October 14, 2026, Leeds',
  ],
  [
    'en-CA',
    { matter: matter('my stay'), moment: moment('2026-10-30', '', '', '2026-11-01') },
    'My stay – October 30 to November 1, 2026',
  ],
  [
    'en-CA',
    { matter: matter('lunch on october 9'), moment: moment('2026-10-09', 'in the cafeteria') },
    'Lunch on october 9, in the cafeteria',
  ],
  ['en-US', { moment: moment('', 'on Wellington Street') }, 'What happened on Wellington Street'],
  ['en-GB', { moment: moment('', 'near platform 2', '22:00') }, 'What happened at 10 pm, near platform 2'],
  ['fr-CA', { moment: moment('', 'au comptoir') }, 'Ce qui s’est passé au comptoir'],
  [
    'fr-CA',
    { what: { kind: 'own', text: 'J’ai attendu une heure au comptoir.' }, moment: moment('', 'au comptoir') },
    'Réclamation',
  ],
  [
    'en-CA',
    { what: { kind: 'own', text: 'The pool was closed at 7:30 p.m.' }, moment: moment('', 'in room 12', '19:30') },
    'What happened in room 12',
  ],
  ['fr-CA', { moment: moment('', 'rue Wellington') }, 'Réclamation – rue Wellington'],
  ['fr-FR', { moment: moment('', 'Lyon') }, 'Réclamation – Lyon'],
  [
    'fr-CA',
    { matter: matter('notre table du 7 novembre'), moment: moment('2026-11-07', 'dans votre restaurant', '19:30') },
    'Notre table du 7 novembre, 19 h 30, dans votre restaurant',
  ],
  ['fr-CA', { matter: matter('notre table du 7 novembre'), moment: moment('2026-11-07') }, 'Notre table du 7 novembre'],
])('%s: the subject names the matter, else the reference, else the day: %o', (convention, answers, subject) => {
  expect(subjectOf(convention, answers)).toBe(subject)
})

test.each<[Draft['length'], string]>([
  ['full', 'My bill – October 1, 2026'],
  ['two-lines', 'My bill – October 1, 2026, 2:05 PM'],
])('an hour told in an answer stays in the subject of a letter that leaves that answer out: %s', (length, said) => {
  const answers = {
    what: { kind: 'own', text: 'You hung up on me.' },
    effect: { kind: 'own', text: 'Since the call at 2:05 PM I have had no answer.' },
    matter: matter('my bill'),
    moment: moment('2026-10-01', '', '14:05'),
  } as const
  expect(subjectOf('en-US', answers, { length })).toBe(said)
})

test('an hour told in a sentence that was removed comes back to the subject', () => {
  const answers = {
    what: { kind: 'own', text: 'You hung up on me. At 2:05 PM I had called.' },
    matter: matter('my bill'),
    moment: moment('2026-10-01', '', '14:05'),
  } as const
  const { parts } = letterOf('en-US', answers)
  const [, told] = parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
  expect(subjectOf('en-US', answers)).toBe('My bill – October 1, 2026')
  const edits = { [told?.id ?? '']: { kind: 'removed', was: told?.text ?? '' } as const }
  expect(subjectOf('en-US', answers, { edits })).toBe('My bill – October 1, 2026, 2:05 PM')
})

test.each<[string, Partial<Draft>, string]>([
  ['the answers say', { answers: { what: { kind: 'own', text: 'Nobody on the phone helped me.' } } }, 'over the phone'],
  ['the answers say', { answers: { what: { kind: 'own', text: 'At 2:05 PM you hung up.' } } }, '14:05'],
  ['the recipient is', { recipient: { ...nobody, organisation: 'Alder Falls Town Hall' } }, 'at town hall'],
])('the hour and the place that %s stay out of the subject: %o', (_, more, said) => {
  const where = said.includes(':') ? moment('2026-10-01', '', said) : moment('2026-10-01', said)
  const about = { matter: matter('my bill'), moment: where }
  expect(subjectOf('en-US', { ...more.answers, ...about }, { ...more, answers: { ...more.answers, ...about } })).toBe(
    'My bill – October 1, 2026',
  )
})

test('a letter of thanks, and one of both, begin with a word of their own, and no feeling', () => {
  expect(subjectOf('fr-CA', { moment: moment('2026-10-14') }, { door: 'thankful' })).toBe(
    'Remerciements – 14 octobre 2026',
  )
  expect(subjectOf('en-CA', {}, { door: 'both' })).toBe('Thanks and feedback')
})

test('a child’s letter has no line of subject on paper, and a title for its e-mail and its file', () => {
  const child = {
    register: 'child',
    writer: { ...nobody, name: 'Zoé' },
    recipient: { ...nobody, organisation: 'Club' },
  }
  const letter = letterOf('en-CA', {}, child as Partial<Draft>)
  expect(letter.parts.map(({ kind }) => kind)).not.toContain('subject')
  expect(subjectText(letter)).toBe('Letter from Zoé to Club')
  expect(subjectOf('fr-CA', {}, { register: 'child', writer: nobody })).toBe('Une lettre')
})

test.each([
  ['fr-CA', 'ca fait 3 fois que la livraison de mon lave-vaisselle est reportée', 'La livraison de mon lave-vaisselle'],
  ['fr-FR', 'On m’a facturé deux fois mon abonnement.', 'Mon abonnement'],
  ['en-CA', 'My order never came.', 'My order'],
  ['en-GB', 'Nobody told us that the train was cancelled', 'The train'],
  ['en-CA', 'My swimming lessons were moved three times.', 'My swimming lessons'],
  ['en-US', 'The blender stopped after a week.', 'The blender'],
  ['fr-CA', 'Ma leçon de piano a été déplacée.', 'Ma leçon de piano'],
  ['en-CA', 'The bus stop on Elm Street has no bench.', 'The bus stop'],
  ['en-GB', 'Hello. The cake was stale.', 'The cake'],
  ['en-GB', 'My dog ate the cake you sent.', ''],
  ['en-US', 'A glass broke and my coat was stained.', ''],
  ['en-CA', 'The nurse gave my son a lift.', ''],
  ['en-GB', 'I was on the phone for an hour.', ''],
  ['en-CA', 'The sidewalk is never cleared.', 'The sidewalk'],
  ['en-CA', 'We stood on the sidewalk for an hour.', ''],
  ['fr-CA', 'L’ascenseur est en panne.', "L'ascenseur"],
  ['fr-CA', 'Une dame m’a aidée dans l’ascenseur.', ''],
  ['fr-CA', 'Le bruit de votre bar nous réveille.', 'Le bruit'],
  ['fr-CA', 'Dans l’attente de votre réponse, j’ai tout gardé.', ''],
  ['fr-FR', 'La leçon que j’en tire: mon contrat ne vaut rien.', 'Mon contrat'],
  ['fr-FR', 'Vous avez perdu ma valise.', 'Ma valise'],
  ['en-CA', 'Nobody came.', ''],
  ['fr-CA', 'Ma mère a attendu.', ''],
])('%s: a subject is offered from what was written: %s', (convention, text, offered) => {
  expect(offeredMatter({ answers: { what: { kind: 'own', text } } }, languageOf(convention))).toBe(offered)
})

import { expect, test } from 'vitest'
import { toneReasons } from '#letter/language/reasons'
import { languages } from '#tests/languages'
import { innocentEnglish } from './innocent-english'
import { innocentFrench } from './innocent-french'
import { remarksOn, told } from './remarks-on'
import { harmful, harmless } from './tone-sentences'
import { weakEnglish, weakFrench } from './weak-sentences'

const loud: readonly string[] = [...toneReasons, 'capitals', 'marks']
const toneOf = (text: string, convention: string) =>
  remarksOn(told(text, convention))
    .filter(({ reason }) => loud.includes(reason))
    .map(({ reason, words }) => `${reason}: ${words['said']}`)

test.each(innocentFrench)('says nothing of « %s »', (text) => {
  expect(toneOf(text, 'fr-CA')).toEqual([])
})

test.each(innocentEnglish)('says nothing of “%s”', (text) => {
  expect(toneOf(text, 'en-CA')).toEqual([])
})

test.each(weakFrench)('« %s » is weaker than it could be: %s', (text, reason) => {
  expect(toneOf(text, 'fr-CA').join('; ')).toContain(`${reason}: `)
})

test.each(weakEnglish)('“%s” is weaker than it could be: %s', (text, reason) => {
  expect(toneOf(text, 'en-CA').join('; ')).toContain(`${reason}: `)
})

test.each(harmless)('says nothing of %s (%s)', (text, convention) => {
  expect(toneOf(text, convention)).toEqual([])
})

test.each(harmful)('%s (%s) is weaker than it could be: %s', (text, convention, reason) => {
  expect(toneOf(text, convention).join('; ')).toContain(`${reason}: `)
})

test('each pair of a language practises what it teaches', () => {
  for (const { check, conventions } of languages)
    for (const { reason, weaker, stronger } of check.tone) {
      const [convention = ''] = Object.keys(conventions)
      expect(toneOf(weaker, convention).join('; '), weaker).toContain(`${reason}: `)
      expect(toneOf(stronger, convention), stronger).toEqual([])
    }
})

test('in a thank-you, only words that hurt are told', () => {
  const thank = (text: string) =>
    remarksOn(told('', 'fr-CA', { door: 'thankful', answers: { gesture: { kind: 'own', text } } })).filter(
      ({ reason }) => loud.includes(reason),
    )
  expect(thank('Vous êtes toujours là, à chaque fois, et tout le monde le dit!!! Merci!!!')).toEqual([])
  expect(thank('MERCI ENCORE À TOUS').map(({ reason }) => reason)).toEqual(['capitals'])
  expect(thank('Contrairement à l’imbécile d’hier, Julie a souri.').map(({ reason }) => reason)).toEqual(['insult'])
})

test('a guess at a motive asks for the fact, where the writer said it', () => {
  const [remark] = remarksOn(told('La dame riait. Elle voulait m’humilier devant tous.')).filter(
    ({ reason }) => reason === 'motive',
  )
  expect(remark).toMatchObject({ question: 'what', change: null, words: { said: 'voulait m’humilier' } })
})

test('a sentence of the app that is the writer’s once rewritten is read too', () => {
  const draft = told('La salle était fermée.', 'fr-CA', {
    edits: { 'reply@fr': { kind: 'rewritten', text: 'Honte à vous', was: '' } },
  })
  expect(remarksOn(draft).map(({ reason }) => reason)).toContain('insult')
})

test.each([
  ['Il a dit que j’étais un voleur.', 'fr-CA'],
  ['Le gérant m’a traité de menteur devant tous.', 'fr-CA'],
  ['Elle m’a appelée « idiote ».', 'fr-CA'],
  ['La caissière m’a dit : « Vous êtes une voleuse. »', 'fr-CA'],
  ['On m’a accusée d’être une menteuse.', 'fr-CA'],
  ['Mon fils s’est fait traiter d’imbécile.', 'fr-CA'],
  ['He said I was a thief.', 'en-CA'],
  ['The manager called me a liar.', 'en-CA'],
  ['The cashier said, “You are a thief.”', 'en-CA'],
  ['She told my son that he was an idiot.', 'en-CA'],
  ['I was accused of being dishonest.', 'en-CA'],
  ['He treated me like a moron.', 'en-CA'],
  ['I was told by your clerk, in front of everybody, that I was too dumb.', 'en-CA'],
  ['He said, in front of my whole family, that I was an idiot.', 'en-CA'],
  ['I was called, loudly, a liar.', 'en-CA'],
  ['On m’a dit, devant tout le monde, que j’étais idiote.', 'fr-CA'],
])('an insult that somebody else said is a fact: %s (%s)', (text, convention) => {
  expect(toneOf(text, convention)).toEqual([])
})

test.each([
  ['Vous êtes des voleurs.', 'fr-CA'],
  ['Je vous ai dit que vous étiez des menteurs.', 'fr-CA'],
  ['On m’a dit que vous êtes des voleurs.', 'fr-CA'],
  ['Il m’a dit non, et votre gérant est un menteur.', 'fr-CA'],
  ['On m’a dit, devant tout le monde, que vous êtes des voleurs.', 'fr-CA'],
  ['He said, in front of everybody, that your clerk is an idiot.', 'en-CA'],
  ['You are thieves.', 'en-CA'],
  ['People told me that you are liars.', 'en-CA'],
  ['He said no; the clerk is an idiot.', 'en-CA'],
])('an insult of the writer’s own is one: %s (%s)', (text, convention) => {
  expect(toneOf(text, convention).join()).toContain('insult')
})

test.each([
  ['Je me suis senti idiot, votre gérant est un imbécile.', 'fr-CA', 'insult'],
  ['Vous êtes toujours en retard, mais le chauffeur est gentil.', 'fr-CA', 'generalising'],
  ['Ce n’était pas votre faute hier; aujourd’hui, c’est votre faute.', 'fr-CA', 'blame'],
  ['I felt stupid, and your manager is a moron.', 'en-CA', 'insult'],
  ['You are always late, but the clerk is nice.', 'en-CA', 'generalising'],
  ['The accent is lovely, but his accent on the phone is thick.', 'en-CA', 'identity'],
] as const)('what excuses a word does not excuse another of its sentence: %s (%s)', (text, convention, reason) => {
  expect(toneOf(text, convention).join()).toContain(reason)
})

test.each([
  ['Chaque fois que je viens, vous nous aidez.', 'fr-CA'],
  ['Dans le roman L’Idiot, il manque vingt pages.', 'fr-CA'],
  ['Vous répondez toujours avec patience, même tard.', 'fr-CA'],
  ['You always answer, even late, with patience.', 'en-CA'],
  ['The novel The Idiot has no cover.', 'en-CA'],
])('what excuses a word may stand further on in what is said of it: %s (%s)', (text, convention) => {
  expect(toneOf(text, convention)).toEqual([])
})

test.each([
  ['Elle a dit : « Vous allez le regretter », puis elle est partie.', 'fr-CA'],
  ['The clerk said, “You will regret this,” and hung up.', 'en-CA'],
  ['She said, “You people are all liars,” and left.', 'en-CA'],
])('what somebody else said between quotes is theirs: %s (%s)', (text, convention) => {
  expect(toneOf(text, convention)).toEqual([])
})

test.each([
  ['Your service sucks.', 'en-CA'],
  ['What a bunch of geniuses.', 'en-CA'],
])('the words of one remark are in no other: %s (%s)', (text, convention) => {
  expect(toneOf(text, convention)).toHaveLength(1)
})

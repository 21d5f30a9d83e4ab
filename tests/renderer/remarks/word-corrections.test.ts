import { expect, test } from 'vitest'
import type { Remark } from '#letter/check/remark'
import { compose } from '#letter/compose/compose'
import { correct } from '#letter/draft/correct'
import type { Draft } from '#letter/draft/draft'
import { letterSentences } from '#letter/parts/letter-sentences'
import { spellingRemarks, withoutOwnWords } from '#renderer/remarks/spelling-remarks'
import { inReadingOrder, remaining, sureWords, wordCorrections } from '#renderer/remarks/word-corrections'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const letterOf = (draft: Draft) => compose(draft, languageOf('fr-CA'), '2026-10-14')

/** A draft of this text, its letter, and the remarks on these words of it. */
function marked(text: string, ...words: readonly string[]) {
  const draft = makeDraft({ answers: { what: { kind: 'own', text } } })
  const letter = letterOf(draft)
  const sentences = letterSentences(letter).filter(({ source }) => source === 'what')
  const misspelt = sentences.flatMap(({ id, text: said }) =>
    [...said.matchAll(new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu'))].map(({ 0: word, index }) => ({
      sentence: id,
      from: index,
      to: index + word.length,
      word,
    })),
  )
  return { draft, letter, remarks: spellingRemarks(misspelt, letter, 'disappointed') }
}

const slip: Remark = {
  id: 'slip/what:1/du>dû',
  reason: 'slip',
  words: { said: 'du', instead: 'dû' },
  place: { kind: 'sentence', id: 'what:1', from: 5, to: 7 },
  question: 'what',
  change: null,
}

test.each([
  ['cafetiere', ['cafetière'], ['cafetière'], 'cafetière'],
  ['monday', ['Monday', 'noonday'], ['Monday'], 'Monday'],
  ['didnt', ['didn’t', 'dint', 'didst'], ['didn’t'], 'didn’t'],
  ['peut-etre', ['peut-être'], ['peut-être'], 'peut-être'],
  // Two letters that changed places.
  ['kettel', ['kettle'], ['kettle'], 'kettle'],
  ['recieved', ['received', 'relieved', 'retrieved'], ['received'], 'received'],
  ['livriason', ['livraison'], ['livraison'], 'livraison'],
  ['wierd', ['weird', 'wired', 'wider'], ['weird', 'wired'], null],
  ['teh', ['the', 'eh', 'tech'], ['the', 'eh', 'tech'], null],
  ['Kettel', ['Kettle', 'kettle'], ['Kettle', 'kettle'], null],
  ['micheal', ['Michael', 'chemical'], ['Michael', 'chemical'], null],
  // Those that differ only by accents or capitals come before.
  ['brian', ['brain', 'Brian', 'bran'], ['Brian'], 'Brian'],
  // A name cut in two is no correction of it.
  ['gmail', ['mail', 'email', 'gm ail', 'gm-ail'], ['mail', 'email', 'gm ail'], null],
  ['rendezvous', ['rendez-vous'], ['rendez-vous'], 'rendez-vous'],
  // Two that differ as little: one chooses.
  ['telephone', ['téléphone', 'téléphoné', 'télégraphe'], ['téléphone', 'téléphoné'], null],
  // Another word, or two, may not be what was meant.
  ['comande', ['commande'], ['commande'], null],
  ['adress', ['dress', 'address', 'a dress', 'cadres'], ['dress', 'address', 'a dress'], null],
  ['adress', ['a dress'], ['a dress'], null],
  ['xqzw', [], [], null],
] as const)('%s, like %j, is offered %j; sure is %j', (said, alike, instead, sure) => {
  const { remarks } = marked(`Voici ${said} ici.`, said)
  expect(wordCorrections(remarks, () => alike)).toMatchObject([{ said, instead, sure }])
})

test('a slip brings its own word, and what is about no word is none', () => {
  const other: Remark = { ...slip, reason: 'insult', words: {} }
  expect(wordCorrections([other, slip], () => undefined)).toEqual([
    { remark: slip, said: 'du', instead: ['dû'], sure: 'dû', isAsked: false },
  ])
})

test('the words come as they stand in the text, whatever found them', () => {
  const { letter, remarks } = marked('jai du attendre sans cafetiere', 'Jai', 'cafetiere')
  const { place } = remarks[0] ?? slip
  const inText: Remark = { ...slip, place: place.kind === 'sentence' ? { ...place, from: 4, to: 6 } : place }
  expect(inReadingOrder([inText, ...remarks.toReversed()], letter).map(({ words }) => words['said'])).toEqual([
    'Jai',
    'du',
    'cafetiere',
  ])
})

test('all at once goes for the words that are sure, and no other', () => {
  const { remarks } = marked('Voici une cafetiere et un telephone ici.', 'cafetiere', 'telephone')
  const alike = (word: string) => (word === 'cafetiere' ? ['cafetière'] : ['téléphone', 'téléphoné'])
  expect(sureWords(wordCorrections(remarks, alike)).map(({ word }) => word)).toEqual(['cafetière'])
})

test('a word that was corrected is there no more, the others of its sentence are', () => {
  const { draft, letter, remarks } = marked('le tournoit est loin et le tournoit est anulé', 'tournoit', 'anulé')
  const sentence = letterSentences(letter).find(({ source }) => source === 'what')
  if (!sentence) throw new RangeError('what')
  const [first, second, third] = remarks
  const texts = ['Le tournoi est loin et le tournoit est anulé.', 'Le tournoit est loin et le tournoi est anulé.']
  const left = texts.map((text) => {
    const after = correct(draft, sentence, text, letter)
    return remaining(remarks, letter, after, letterOf(after))
  })
  expect(left).toEqual([
    [second, third],
    [first, third],
  ])
  expect(remaining(remarks, letter, draft, letter)).toEqual(remarks)
})

test('the words of one’s own are not marked, whatever their capitals', () => {
  const { remarks } = marked('le kwikfiks d’Ozwik et un tournoit', 'kwikfiks', 'Ozwik', 'tournoit')
  const left = withoutOwnWords([...remarks, slip], ['Kwikfiks', 'ozwik', 'du'])
  expect(left.map(({ words }) => words['said'])).toEqual(['tournoit', 'du'])
})

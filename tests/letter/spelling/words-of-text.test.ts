import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hyphenParts, wordsOfText } from '#letter/spelling/words-of-text'
import { languageOf } from '#tests/languages'
import { spanishMarks } from '#tests/letter/made-up-marks'
import { processorTime } from '#tests/processor-time'

const french = { ...languageOf('fr-CA'), titles: ['M.', 'Mme'] }
const english = { ...languageOf('en-CA'), titles: ['Mr.', 'Ms.'] }
const said = (text: string, rules = french) => wordsOfText(text, rules).map((word) => word.text)
const names = (text: string, rules = french) =>
  wordsOfText(text, rules)
    .filter((word) => word.isName)
    .map((word) => word.text)

test('a French word stands without what is elided before it', () => {
  expect(said("J’ai dit qu'il n’est pas d’aujourd’hui, s’il n’y a rien de l’équipe")).toEqual([
    ...['ai', 'dit', 'il', 'est', 'pas', 'aujourd’hui', 'il', 'rien', 'de', 'équipe'],
  ])
})

test('numbers, codes, addresses, links, acronyms and single letters are left alone', () => {
  expect(said('Le 2e à 14 h 30, G1R 2B5, réf. AB-12_c, 48h, boul. Laurier, téléc.')).toEqual(['Le', 'Laurier'])
  expect(said('Écrire à zut@exmple.ca, www.exmple.ca/aled, https://exmple.ca ou exmple.ca #motclé')).toEqual([
    'Écrire',
    'ou',
  ])
  expect(said('C’est annulé.Pourquoi?')).toEqual(['est', 'annulé', 'Pourquoi'])
  expect(said('Le CPE et l’OBNL ont des iPad et des PME')).toEqual(['Le', 'et', 'ont', 'des', 'et', 'des'])
})

test('words in another alphabet, or in that of phonetics, are left alone', () => {
  expect(said('merci, شكرا, תודה, ありがとう, 谢谢, спасибо, [ʃval], mɔ̃, œuvre')).toEqual(['merci', 'œuvre'])
  expect(said('The IPA is /ˈfɔʁɛ/ and [θɪŋk] naïve.', english)).toEqual(['The', 'is', 'and', 'naïve'])
})

test('a language has the letters that it says it has', () => {
  const azerbaijani = { ...english, tag: 'az', unspelledLetters: 'ˈ' }
  expect(said('Mən məktəbə gəldim, спасибо', azerbaijani)).toEqual(['Mən', 'məktəbə', 'gəldim'])
  const ukrainian = { ...english, tag: 'uk', unspelledLetters: 'ˈ' }
  expect(said('Ми чекали пʼять годин, merci', ukrainian)).toEqual(['Ми', 'чекали', 'пʼять', 'годин'])
})

test('words in capitals are words where all is in capitals', () => {
  expect(said('JE SUIS DÉÇU')).toEqual(['JE', 'SUIS', 'DÉÇU'])
})

test('an English word keeps its apostrophe', () => {
  expect(said('I don’t like the customers’ shop, Joe’s', english)).toEqual([
    ...['don’t', 'like', 'the', 'customers', 'shop', 'Joe’s'],
  ])
})

test('a capital in the middle of a sentence is that of a name', () => {
  expect(names('Merci à Guylaine. Elle a aidé l’Auberge et M. Roy. «\u00a0Bravo\u00a0» à J. Tremblay!')).toEqual([
    ...['Guylaine', 'Auberge', 'Roy', 'Tremblay'],
  ])
  expect(names('Mr. Doe met Ana', english)).toEqual(['Doe', 'Ana'])
  expect(names('MERCI À TOUS')).toEqual([])
})

test('a word after an opening mark of its language begins a sentence', () => {
  const spanish = { ...english, sentences: spanishMarks, foreignLetters: '' }
  expect(names('Esperé. ¿Nadie vino? ¡Gracias, Ana!', spanish)).toEqual(['Ana'])
})

test('the small words within a name are of the name, and so are letters that a language does not have', () => {
  expect(names('We met the Amis du Fleuve. Félix, not Felix', english)).toEqual([
    ...['Amis', 'du', 'Fleuve', 'Félix', 'Felix'],
  ])
  expect(names('Le chat de la voisine')).toEqual([])
})

test('a word with hyphens has parts, each in its place', () => {
  const [word] = wordsOfText('Où a-t-elle', french).slice(1)
  expect(word && hyphenParts(word)).toEqual([{ text: 'elle', from: 7, to: 11, isName: false }])
  const [plain] = wordsOfText('mot', french)
  expect(plain && hyphenParts(plain)).toEqual([])
})

test('whatever the text, each word is what stands at its place, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0
      for (const word of wordsOfText(text, french)) {
        expect(text.slice(word.from, word.to)).toBe(word.text)
        expect(word.from).toBeGreaterThanOrEqual(last)
        for (const part of hyphenParts(word)) expect(text.slice(part.from, part.to)).toBe(part.text)
        last = word.to
      }
    }),
  )
})

test('a text of any length is read at once', () => {
  const took = processorTime()
  for (const piece of ['a', 'a-', "l'", 'a ', '. ', 'a@', '«', 'Ab. ', 'é.'])
    wordsOfText(piece.repeat(Math.floor(20_000 / piece.length)), french)
  expect(took()).toBeLessThan(1000)
  expect(said(`${'mot'.repeat(30)} mot`)).toEqual(['mot'])
})

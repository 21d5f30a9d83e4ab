import { expect, test } from 'vitest'
import { asSentence } from '#letter/text/sentence-text'
import { languageOf } from '#tests/languages'
import { arabicMarks, chineseMarks, germanMarks, spanishMarks } from '#tests/letter/made-up-marks'

const french = languageOf('fr-CA')

test.each([
  ['personne n’est venu', 'Personne n’est venu.'],
  ['élise a souri,', 'Élise a souri,'],
  ['élise a souri –', 'Élise a souri –'],
  ['merci 🙂', 'Merci 🙂'],
  ['merci ❤️', 'Merci ❤️'],
  ['merci :)', 'Merci :)'],
  ['il a dit « non »', 'Il a dit « non ».'],
  ['un écran de 55"', 'Un écran de 55".'],
  ['la marque Acme®', 'La marque Acme®.'],
  ['exemple.ca ne répond pas', 'exemple.ca ne répond pas.'],
  ['ab12-c ne marche pas', 'ab12-c ne marche pas.'],
  ['covid-19 oblige', 'Covid-19 oblige.'],
  ['***', '***'],
  ['pourquoi', 'Pourquoi?'],
  ['pourquoi.', 'Pourquoi.'],
  ['pourquoi moi', 'Pourquoi moi?'],
  ['pourquoi moi.', 'Pourquoi moi.'],
  ['pourquoi personne a répondu', 'Pourquoi personne a répondu?'],
  ['pourquoi pas', 'Pourquoi pas.'],
  ['pourquoi je vous écris', 'Pourquoi je vous écris.'],
  ['est-ce qu’on peut revenir', 'Est-ce qu’on peut revenir?'],
  ['pouvez-vous me rappeler', 'Pouvez-vous me rappeler?'],
  ['quand je suis arrivé', 'Quand je suis arrivé.'],
  ['merci <3', 'Merci <3'],
  ['merci xD', 'Merci xD'],
  ['merci ¯\\_(ツ)_/¯', 'Merci ¯\\_(ツ)_/¯'],
  ['ありがとう', 'ありがとう'],
  ['ขอบคุณมาก', 'ขอบคุณมาก'],
  ['спасибо', 'Спасибо.'],
  ['merci!', 'Merci!'],
  ['il a dit « non. »', 'Il a dit « non. »'],
  ['à 9:40 a.m.', 'À 9:40 a.m.'],
  ['iPad en main, il riait', 'iPad en main, il riait.'],
  ['www.exemple.ca ne répond pas', 'www.exemple.ca ne répond pas.'],
  ['voici :', 'Voici :'],
  ['« oui » a-t-il dit', '« Oui » a-t-il dit.'],
])('%s', (typed, sentence) => {
  expect(asSentence(typed, french)).toBe(sentence)
})

test.each([
  ['i think i’m right, and i know it', 'I think I’m right, and I know it.'],
  ['she and i', 'She and I.'],
  ['why did nobody call', 'Why did nobody call?'],
  ['why did nobody call.', 'Why did nobody call.'],
  ['why the ride was closed, nobody said', 'Why the ride was closed, nobody said.'],
  ['can you fix it', 'Can you fix it?'],
  ['how come it’s closed', 'How come it’s closed?'],
  ['i.e. nothing, ii) and wi-fi', 'I.e. nothing, ii) and wi-fi.'],
  ['write to i@example.org', 'Write to i@example.org.'],
  ['why', 'Why?'],
])('in English: %s', (typed, sentence) => {
  expect(asSentence(typed, languageOf('en-CA'))).toBe(sentence)
})

test('a question keeps one mark', () => {
  expect(asSentence('pourriez-vous répondre', french, '?')).toBe('Pourriez-vous répondre?')
  expect(asSentence('pourriez-vous répondre.', french, '?')).toBe('Pourriez-vous répondre?')
  expect(asSentence('pourriez-vous répondre?', french, '?')).toBe('Pourriez-vous répondre?')
})

test.each([
  ['¿por qué no vino?', 'es', spanishMarks, '¿Por qué no vino?'],
  ['„nein.“', 'de', germanMarks, '„Nein.“'],
  ['لماذا؟', 'ar', arabicMarks, 'لماذا؟'],
  ['我很失望', 'zh', chineseMarks, '我很失望。'],
  ['他说：「不行。」', 'zh', chineseMarks, '他说：「不行。」'],
  ['istanbul', 'tr', germanMarks, 'İstanbul.'],
])('by the marks and the capitals of another language: %s', (typed, tag, sentences, sentence) => {
  expect(asSentence(typed, { tag, sentences })).toBe(sentence)
})

test('a question of a language with other marks keeps one', () => {
  const chinese = { tag: 'zh', sentences: chineseMarks }
  expect(asSentence('可以回电吗。', chinese, '？')).toBe('可以回电吗？')
  expect(asSentence('可以回电吗', chinese, '？')).toBe('可以回电吗？')
})

import { expect, test } from 'vitest'
import { asSentence } from '#letter/text/sentence-text'
import { languageOf } from '#tests/languages'
import { arabicMarks, chineseMarks, germanMarks, spanishMarks } from '#tests/letter/made-up-marks'

const french = languageOf('fr-CA')

test.each([
  ['personne n’est venu', 'Personne n’est venu.'],
  ['élise a souri,', 'Élise a souri.'],
  ['merci!', 'Merci!'],
  ['il a dit « non. »', 'Il a dit « non. »'],
  ['à 9:40 a.m.', 'À 9:40 a.m.'],
  ['iPad en main, il riait', 'iPad en main, il riait.'],
  ['www.exemple.ca ne répond pas', 'www.exemple.ca ne répond pas.'],
  ['voici :', 'Voici.'],
  ['« oui » a-t-il dit', '« Oui » a-t-il dit.'],
])('%s', (typed, sentence) => {
  expect(asSentence(typed, french)).toBe(sentence)
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

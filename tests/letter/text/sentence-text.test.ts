import { expect, test } from 'vitest'
import { asSentence } from '#letter/text/sentence-text'

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
  expect(asSentence(typed)).toBe(sentence)
})

test('a question keeps one mark', () => {
  expect(asSentence('pourriez-vous répondre', '?')).toBe('Pourriez-vous répondre?')
  expect(asSentence('pourriez-vous répondre.', '?')).toBe('Pourriez-vous répondre?')
  expect(asSentence('pourriez-vous répondre?', '?')).toBe('Pourriez-vous répondre?')
})

import { expect, test } from 'vitest'
import { easeOf, readingEase } from '#tests/reading-ease'

test('a text is as easy as its formula says', () => {
  expect(readingEase(['The cat sat on the mat.'], easeOf('en'))).toBeCloseTo(116.145)
  expect(readingEase(['Le chat dort. Il est bien.'], easeOf('fr'))).toBeCloseTo(207 - 1.015 * 3 - 73.6)
})

test('the language of offices does not pass for easy', () => {
  const french =
    "L'administration procédera à l'évaluation des demandes d'indemnisation conformément au règlement applicable."
  const english =
    'The administration will proceed to the evaluation of compensation applications according to regulations.'
  expect(readingEase([french], easeOf('fr'))).toBeLessThan(40)
  expect(readingEase([english], easeOf('en'))).toBeLessThan(40)
})

test('a language without rules of its own is read by its vowels and its formula', () => {
  const formula = { base: 206.835, perSentence: 1, perWord: 62.3 }
  const spanish = { formula, syllables: { vowels: 'aeiouáéíóúü' } }
  expect(readingEase(['No hay sitio. Qué pena.'], spanish)).toBeCloseTo(206.835 - 5 / 2 - (62.3 * 7) / 5)
})

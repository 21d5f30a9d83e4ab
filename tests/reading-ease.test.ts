import { expect, test } from 'vitest'
import { readingEase } from '#tests/reading-ease'

test('a text is as easy as its formula says', () => {
  expect(readingEase(['The cat sat on the mat.'], 'en')).toBeCloseTo(116.145)
  expect(readingEase(['Le chat dort. Il est bien.'], 'fr')).toBeCloseTo(207 - 1.015 * 3 - 73.6)
})

test('the language of offices does not pass for easy', () => {
  const french =
    "L'administration procédera à l'évaluation des demandes d'indemnisation conformément au règlement applicable."
  const english =
    'The administration will proceed to the evaluation of compensation applications according to regulations.'
  expect(readingEase([french], 'fr')).toBeLessThan(40)
  expect(readingEase([english], 'en')).toBeLessThan(40)
})

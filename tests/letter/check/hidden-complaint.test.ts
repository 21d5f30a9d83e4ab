import { expect, test } from 'vitest'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const hiddenIn = (text: string, convention: string, door: 'thankful' | 'both' = 'thankful') =>
  remarksOn(makeDraft({ convention, door, answers: { gesture: { kind: 'own', text } } })).filter(
    ({ reason }) => reason === 'hidden-complaint',
  )

test.each([
  ['Contrairement à sa collègue, Julie a pris son temps.', 'fr-CA'],
  ['Julie m’a aidé, mais l’attente était inacceptable.', 'fr-CA'],
  ['Unlike her colleague, Julie took her time.', 'en-CA'],
  ['Julie helped me, but the wait was unacceptable.', 'en-CA'],
])('a complaint hides in this thank-you: %s', (text, convention) => {
  expect(hiddenIn(text, convention)).toHaveLength(1)
})

test.each([
  ['Contrairement à mon habitude, j’ai pris le métro, et Julie m’a aidé.', 'fr-CA'],
  ['C’était une journée pas comme les autres.', 'fr-CA'],
  ['Malgré un client impoli, Marc est resté calme.', 'fr-CA'],
  ['Mon fils a attendu une éternité, et Marc l’a fait rire.', 'fr-CA'],
  ['Unlike last year, the pool was warm, and Julie smiled.', 'en-CA'],
  ['It was a day unlike any other.', 'en-CA'],
  ['A customer was rude, and Marc stayed calm.', 'en-CA'],
])('this thank-you only gives thanks: %s', (text, convention) => {
  expect(hiddenIn(text, convention)).toEqual([])
})

test('a letter that is also a disappointment may hold a reproach', () => {
  expect(hiddenIn('Contrairement à sa collègue, Julie a pris son temps.', 'fr-CA', 'both')).toEqual([])
  expect(remarksOn(told('L’attente était inacceptable.')).map(({ reason }) => reason)).not.toContain('hidden-complaint')
})

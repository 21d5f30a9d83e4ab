import { expect, test } from 'vitest'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const favoursIn = (text: string, convention: string) =>
  remarksOn(makeDraft({ convention, door: 'thankful', answers: { gesture: { kind: 'own', text } } })).filter(
    ({ reason }) => reason === 'favour',
  )

test.each([
  ['Julie m’a fait un rabais.', 'fr-CA'],
  ['Marc m’a donné le dessert gratuitement.', 'fr-CA'],
  ['Elle n’avait pas le droit, mais elle nous a laissé entrer.', 'fr-CA'],
  ['Il a fait une exception pour nous.', 'fr-CA'],
  ['Julie gave me a discount.', 'en-CA'],
  ['He let us in even though it was closed.', 'en-CA'],
  ['She was not supposed to, but she waived the fee.', 'en-CA'],
  ['They made an exception for us.', 'en-CA'],
])('could this praise get them into trouble? %s', (text, convention) => {
  expect(favoursIn(text, convention)).toHaveLength(1)
})

test.each([
  ['Julie m’a souri et a rempli le formulaire avec moi.', 'fr-CA'],
  ['Marc a pris le temps de m’expliquer la règle.', 'fr-CA'],
  ['Julie was exceptional.', 'en-CA'],
  ['He told us about the rules with patience.', 'en-CA'],
])('a gesture that bends nothing is simply thanked: %s', (text, convention) => {
  expect(favoursIn(text, convention)).toEqual([])
})

test('a complaint about a discount is no favour', () => {
  expect(remarksOn(told('Le rabais annoncé n’a pas été appliqué.')).map(({ reason }) => reason)).not.toContain('favour')
})

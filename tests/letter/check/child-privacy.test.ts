import { expect, test } from 'vitest'
import { nobody } from '#letter/draft/new-draft'
import { innocent } from './child-innocent'
import { innocentTwins } from './innocent-twins'
import { telling } from './child-telling'
import { remarksOn, told } from './remarks-on'

const childIn = (text: string, convention = 'fr-CA', writer = { ...nobody, name: 'Félix' }) =>
  remarksOn(told(text, convention, { register: 'child', writer }))
    .map(({ reason }) => reason)
    .filter((reason) => reason.startsWith('child-'))

test.each(telling)('%s (%s) tells too much: %s', (text, convention, reason) => {
  expect(childIn(text, convention)).toEqual([reason])
})

test.each([...innocent, ...innocentTwins])('%s (%s) tells nothing private', (text, convention) => {
  expect(childIn(text, convention)).toEqual([])
})

test('a full name and an age, an address, a telephone number: a parent may want to know', () => {
  const writer = { ...nobody, name: 'Félix Côté', street: '12, rue des Pins', phone: '418 555-0142' }
  expect(childIn('J’ai 8 ans et je suis déçu.', 'fr-CA', writer)).toEqual(['child-home', 'child-phone', 'child-age'])
})

test('a full name and an age, typed in haste', () => {
  const writer = { ...nobody, name: 'Félix Côté' }
  expect(childIn('jai 8 ans et je suis déçu', 'fr-CA', writer)).toEqual(['child-age'])
  expect(childIn('im 8 and i am sad', 'en-CA', writer)).toEqual(['child-age'])
})

test('an adult’s address is an adult’s business', () => {
  const writer = { ...nobody, name: 'Andrée Bolduc', street: '36, rue du Petit-Bonheur' }
  const reasons = remarksOn(told('J’habite au 36, rue du Petit-Bonheur.', 'fr-CA', { writer })).map(
    ({ reason }) => reason,
  )
  expect(reasons.filter((reason) => reason.startsWith('child-'))).toEqual([])
})

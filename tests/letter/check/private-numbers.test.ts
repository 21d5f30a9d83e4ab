import fc from 'fast-check'
import { expect, test } from 'vitest'
import { privateNumbers } from '#letter/check/private-numbers'
import { compose } from '#letter/compose/compose'
import { countryOf } from '#letter/language/country-of'
import { reveals } from '#letter/parent/reveals'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { madeUpLanguage } from '#tests/letter/made-up-language'

const { numbers, conventions } = languageOf('en-CA')
const phones = [...numbers.phones, { countries: ['ES'], pattern: '[6-9]\\d{2}{gap}\\d{3}{gap}\\d{3}' }]
const [model] = Object.values(conventions)
if (!model) throw new Error('no convention')
const spanish = madeUpLanguage({ tag: 'es', numbers: { ...numbers, phones }, conventions: { 'es-ES': model } })

// A mobile of Spain that checks itself as a Canadian number would.
const mobile = '612 345 678'
const reasonsIn = (text: string, convention: string) =>
  privateNumbers(text, spanish, convention).map(({ reason }) => reason)

test('a telephone of one’s own country is no number of another, however well its digits fit', () => {
  expect(reasonsIn(`Llámenme al ${mobile}.`, 'es-ES')).toEqual([])
  expect(reasonsIn(`My number is ${mobile}.`, 'en-CA')).toEqual(['social-number'])
  expect(reasonsIn('4111 1111 1111 1111', 'es-ES')).toEqual(['card'])
})

test('a child’s telephone is seen by the forms of the country', () => {
  const said = { kind: 'own', text: `Mi número es el ${mobile}.` } as const
  const draft = makeDraft({ convention: 'es-ES', register: 'child', answers: { what: said } })
  const told = reveals(draft, compose(draft, spanish, '2026-11-21'), spanish, '2026-11-21')
  expect(told.map(({ kind, said: words }) => [kind, words])).toEqual([['phone', mobile]])
})

test('what is found lies where it was found, and is masked whole or but for its end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('4111 1111 1111 1111', mobile, 'TREM 5812 0412', 'a', ', ')), (pieces) => {
      const text = pieces.join(' ')
      for (const { from, to, masked } of privateNumbers(text, spanish, 'en-CA')) {
        expect(pieces).toContain(text.slice(from, to))
        expect(masked).toMatch(/^••••(?: 1111)?$/)
      }
    }),
  )
})

test.each([
  ['fr-CA', 'CA'],
  ['zh-Hant-TW', 'TW'],
  ['eo', ''],
])('the country of %s is "%s"', (convention, country) => {
  expect(countryOf(convention)).toBe(country)
})

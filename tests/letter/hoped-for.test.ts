import { expect, test } from 'vitest'
import { compose } from '#letter/compose'
import { hopedFor } from '#letter/hoped-for'
import { languageOf } from '#locales/languages'
import { makeDraft } from '../draft'

const letter = compose(makeDraft(), languageOf('fr-CA'), '2026-10-14')
const sentOn = (on: string) => [{ kind: 'sent', how: 'post', on, letter } as const]

test.each([
  ['a Wednesday', '2026-10-14', '2026-10-28'],
  ['a Friday', '2026-10-16', '2026-10-30'],
  ['a Saturday, on the Monday', '2026-10-17', '2026-11-02'],
  ['a Sunday, on the Monday', '2026-10-18', '2026-11-02'],
  ['the end of a year', '2026-12-19', '2027-01-04'],
  ['the end of February', '2028-02-15', '2028-02-29'],
])('sent on %s: two weeks later', (_name, on, hoped) => {
  expect(hopedFor({ door: 'disappointed', history: sentOn(on) })).toBe(hoped)
})

test('nothing is waited for before it is sent, nor after a thank-you alone', () => {
  expect(hopedFor(makeDraft())).toBeNull()
  expect(hopedFor({ door: 'thankful', history: sentOn('2026-10-14') })).toBeNull()
  expect(hopedFor({ door: 'both', history: sentOn('2026-10-14') })).toBe('2026-10-28')
})

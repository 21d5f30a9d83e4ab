import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Sending } from '#letter/draft/correspondence'
import { hopedFor } from '#letter/conversation/hoped-for'
import { languageOf, library } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const letter = compose(makeDraft(), languageOf('fr-CA'), '2026-10-14')
const sentOn = (on: string, how: Sending = 'email') => [{ kind: 'sent', how, on, letter } as const]

test.each([
  ['a Wednesday', '2026-10-14', '2026-10-28'],
  ['a Friday', '2026-10-16', '2026-10-30'],
  ['a Saturday, on the Monday', '2026-10-17', '2026-11-02'],
  ['a Sunday, on the Monday', '2026-10-18', '2026-11-02'],
  ['the end of a year', '2026-12-19', '2027-01-04'],
  ['the end of February', '2028-02-15', '2028-02-29'],
])('sent on %s: two weeks later', (_name, on, hoped) => {
  expect(hopedFor({ door: 'disappointed', history: sentOn(on) }, 1)).toEqual({ day: hoped, why: 2 })
})

test('the day that the letter asks for is hoped for, whatever day of the week and however it went', () => {
  const asked = (by: string) => {
    const history = sentOn('2026-10-14', 'post').map((event) => ({ ...event, by }))
    return hopedFor({ door: 'disappointed', history }, 1)
  }
  expect(asked('2026-10-31')).toEqual({ day: '2026-10-31', why: 'asked' })
  expect(asked('2026-10-14')).toEqual({ day: '2026-11-04', why: 3 })
})

test('nothing is waited for before it is sent, nor after a thank-you alone', () => {
  expect(hopedFor(makeDraft(), 1)).toBeNull()
  expect(hopedFor({ door: 'thankful', history: sentOn('2026-10-14') }, 1)).toBeNull()
  expect(hopedFor({ door: 'both', history: sentOn('2026-10-14') }, 1)).toEqual({ day: '2026-10-28', why: 2 })
})

test.each([
  ['fr-CA', '2026-11-04'],
  ['en-CA', '2026-11-04'],
  ['en-US', '2026-11-04'],
  ['fr-FR', '2026-11-04'],
  ['en-GB', '2026-10-28'],
])('a letter by post, in %s, has the time of the mail as well, where that is not in the two weeks', (place, hoped) => {
  const draft = { door: 'disappointed', history: sentOn('2026-10-14', 'post') } as const
  const inTheMail = library.weeksInTheMail(place)
  expect(hopedFor(draft, inTheMail)).toEqual({ day: hoped, why: hoped === '2026-11-04' ? 3 : 2 })
})

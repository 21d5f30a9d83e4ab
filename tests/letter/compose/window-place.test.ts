import { describe, expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { draftSchema, type Draft, type Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { envelopeSizes } from '#letter/parts/envelope'
import { letterSchema } from '#letter/parts/letter-schema'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const organisation = {
  ...nobody,
  organisation: 'Northwind',
  street: '12 Wellington Street',
  city: 'Leeds',
  postalCode: 'LS1 4AP',
}
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), '2026-11-21')
const withWindow = (convention: string, recipient: Party = organisation, writer: Party = nobody) =>
  letterOf(makeDraft({ convention, recipient, writer, envelope: { window: true, folds: false } }))
const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}`).join('\n')

const withSource = ['fr-FR', 'en-US', 'en-GB']

test.each(withSource)('in %s, the recipient has a place, the same whoever writes', (convention) => {
  const place = withWindow(convention).page.window
  expect(place).toBeDefined()
  const writer = {
    ...nobody,
    name: 'Ann Roy',
    street: lines(12),
    city: 'Hull',
    email: 'ann@example.com',
    phone: '555-0199',
  }
  expect(withWindow(convention, organisation, writer).page.window).toEqual(place)
})

test.each(['fr-CA', 'en-CA'])('in %s, no source names a window: the letter stays as it was', (convention) => {
  const draft = makeDraft({ convention, recipient: organisation })
  expect(withWindow(convention)).toEqual(letterOf(draft))
})

describe('an address too long for the window leaves the letter as it was', () => {
  test.each([
    ['en-US', 3, 4],
    ['fr-FR', 4, 5],
    ['en-GB', 4, 5],
  ] as const)('in %s', (convention, fits, isTooMany) => {
    const of = (count: number) => ({ ...organisation, street: lines(count) })
    expect(withWindow(convention, of(fits)).page.window).toBeDefined()
    const long = withWindow(convention, of(isTooMany))
    expect(long).toEqual(letterOf(makeDraft({ convention, recipient: of(isTooMany) })))
  })

  test('a line that needs two counts for two', () => {
    const wide = { ...organisation, street: `${lines(2)}\n${'Wide Street '.repeat(6)}` }
    expect(withWindow('en-US', wide).page.window).toBeUndefined()
  })

  test('nobody’s address is in no window', () => {
    expect(withWindow('fr-FR', nobody).page.window).toBeUndefined()
  })
})

describe('the order of the blocks', () => {
  const kinds = (writer: Party) =>
    withWindow('en-US', organisation, writer)
      .parts.map(({ kind }) => kind)
      .slice(0, 3)
  const writer = { ...nobody, street: '36 Hill Road', city: 'Boise', phone: '555-0199' }

  test('the sender stands over the window, the date under it', () => {
    expect(kinds(writer)).toEqual(['sender', 'recipient', 'date'])
  })

  test('a sender that has no room over it stands under it', () => {
    expect(kinds({ ...writer, street: lines(5) })).toEqual(['recipient', 'sender', 'date'])
  })
})

test.each(['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB'])(
  'in %s, a sheet is folded twice, a little lower than its envelope, and its last part is no higher',
  (convention) => {
    const { page } = letterOf(makeDraft({ convention, envelope: { window: false, folds: true } }))
    const size = languageOf(convention).conventions[convention]?.envelope.size ?? 'dl'
    const [first = 0, second = 0] = page.folds ?? []
    expect(envelopeSizes[size].height - first).toBeCloseTo(5)
    expect(second).toBeCloseTo(2 * first)
    expect(page.height - second).toBeLessThanOrEqual(first)
    expect(page.width).toBeLessThan(envelopeSizes[size].width)
  },
)

test('a draft of before envelopes opens, for an envelope without a window', () => {
  const { envelope: _, ...before } = makeDraft()
  expect(draftSchema.parse(before).envelope).toEqual({ window: false, folds: false })
})

test('a letter is kept with its window and its folds', () => {
  const draft = makeDraft({ convention: 'fr-FR', recipient: organisation, envelope: { window: true, folds: true } })
  const letter = letterOf(draft)
  expect(letterSchema.parse(structuredClone(letter))).toEqual(letter)
})

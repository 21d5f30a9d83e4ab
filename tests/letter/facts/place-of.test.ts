import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Words } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import type { Fact } from '#letter/facts/fact'
import { placeOf } from '#letter/facts/place-of'
import { blockText } from '#letter/parts/plain-text'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const line = 'A line'
const facts: readonly Fact[] = [
  { kind: 'reference', what: 'order', code: 'HL-20417', line },
  { kind: 'date', what: 'order', day: '2026-11-03', line },
  { kind: 'sum', what: 'total', text: '$138.00', amount: 138, currency: '$', line },
  { kind: 'organisation', name: 'Harbour Lamp', line },
  { kind: 'email', address: 'help@harbourlamp.example', line },
  { kind: 'address', street: '18 Wharf Street', city: 'Halifax', region: 'NS', postalCode: 'B3H 3E2', line },
]
const draft = makeDraft({
  convention: 'en-CA',
  door: 'disappointed',
  answers: { what: { kind: 'own', text: 'The lamp came broken.' } },
})

test.each(facts)('a $kind goes into its field, and into the letter; it is then there', (fact) => {
  const place = placeOf(fact, draft)
  expect(place?.isThere).toBe(false)
  const changed = place?.put(draft) ?? draft
  expect(placeOf(fact, changed)?.isThere).toBe(true)
  const text = (one: typeof draft) =>
    compose(one, languageOf('en-CA'), '2026-11-27').parts.map((part) => blockText(part))
  const isOnPaper = fact.kind !== 'email'
  expect(text(changed).join('\n') !== text(draft).join('\n')).toBe(isOnPaper)
})

test('what stands there already is told, and only its field changes', () => {
  const moment = { kind: 'moment', date: '2026-10-01', until: '', time: '10:00', place: 'at the counter' } as const
  const filled: Words = { ...draft, answers: { ...draft.answers, moment } }
  const place = placeOf({ kind: 'date', what: 'order', day: '2026-11-03', line }, filled)
  expect(place?.now).toBe('2026-10-01')
  expect(place?.put(filled).answers).toEqual({ ...filled.answers, moment: { ...moment, date: '2026-11-03' } })
})

test('a sum is asked back as a refund, and only what all comes to, in a currency', () => {
  const sum = { kind: 'sum', what: 'total', text: '$138.00', amount: 138, currency: '$', line } as const
  const asked = placeOf(sum, draft)?.put(draft) ?? draft
  const letter = compose(asked, languageOf('en-CA'), '2026-11-27')
    .parts.map((part) => blockText(part))
    .join('\n')
  expect(letter).toContain('Could you please refund $138.00?')
  expect(placeOf({ ...sum, currency: null }, draft)).toBeNull()
  expect(placeOf({ ...sum, what: 'refund' }, draft)).toBeNull()
  expect(placeOf(sum, { ...draft, door: 'thankful' })).toBeNull()
})

test("a child's letter, which is not asked for a number, takes none", () => {
  const [reference] = facts
  expect(reference && placeOf(reference, { ...draft, register: 'child' })).toBeNull()
})

test('a day takes the place of a range, an address that of one in another country, a refund that of another ready answer', () => {
  const moment = { kind: 'moment', date: '2026-05-03', until: '2026-05-05', time: '', place: '' } as const
  const recipient = { ...nobody, street: '3 rue B', city: 'Lyon', postalCode: '69001', country: 'FR', asTyped: true }
  const ask = { kind: 'choice', choice: 'apology', text: '' } as const
  const filled = { ...draft, recipient, answers: { ...draft.answers, moment, ask } }
  const put = (fact: Fact) => placeOf(fact, filled)?.put(filled)
  const [, day, sum, , , address] = facts
  if (!day || !sum || !address) throw new Error('three facts')
  expect(put(day)?.answers.moment).toEqual({ ...moment, date: '2026-11-03', until: '' })
  expect(put(address)?.recipient).toMatchObject({ city: 'Halifax', country: '', asTyped: false })
  expect(placeOf(sum, filled)?.choice).toBe('apology')
})

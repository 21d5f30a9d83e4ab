import { expect, test } from 'vitest'
import { peopleIn } from '#electron/people/people'
import type { Draft, Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'

const here = makeDraft()
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`
const to = (recipient: Partial<Party>, day: number, more: Partial<Draft> = {}) =>
  makeDraft({ recipient: { ...nobody, ...recipient }, changed: on(day), ...more })
const by = (writer: Partial<Party>, day: number, more: Partial<Draft> = {}) =>
  makeDraft({ writer: { ...nobody, ...writer }, changed: on(day), ...more })

test('those written to are offered, the newest first, with all their details', () => {
  const garage = { organisation: 'Garage Simard', city: 'Lévis', email: 'garage@exemple.ca' }
  const { recipients } = peopleIn(
    [to({ organisation: 'Auberge' }, 1), to(garage, 3), to({ name: 'Lemieux' }, 2)],
    [],
    here.id,
  )
  expect(recipients).toEqual([
    { ...nobody, ...garage },
    { ...nobody, name: 'Lemieux' },
    { ...nobody, organisation: 'Auberge' },
  ])
})

test('the country of an address is offered with it, and the wish to keep its lines', () => {
  const abroad = { organisation: 'Horizon', city: 'London', country: 'GB', asTyped: true }
  expect(peopleIn([to(abroad, 1)], [], here.id).recipients).toEqual([{ ...nobody, ...abroad }])
})

test('accents, capitals and punctuation make nobody another one; the newest details stay', () => {
  const { recipients } = peopleIn(
    [to({ organisation: 'CAFE HELOISE INC' }, 1), to({ organisation: 'Café  Héloïse inc.', city: 'Québec' }, 2)],
    [],
    here.id,
  )
  expect(recipients).toEqual([{ ...nobody, organisation: 'Café  Héloïse inc.', city: 'Québec' }])
})

test('two people of one organization are two', () => {
  const drafts = [to({ organisation: 'École', name: 'Roy' }, 1), to({ organisation: 'École', name: 'Gagnon' }, 2)]
  expect(peopleIn(drafts, [], here.id).recipients.map(({ name }) => name)).toEqual(['Gagnon', 'Roy'])
})

test('at most eight are offered, nobody without a name, and not those of the letter itself', () => {
  const many = Array.from({ length: 12 }, (_, index) => to({ organisation: `Club ${String(index)}` }, index + 1))
  const { recipients } = peopleIn(
    [...many, to({ city: 'Lévis' }, 20), { ...to({ name: 'Moi' }, 21), id: here.id }],
    [],
    here.id,
  )
  expect(recipients).toHaveLength(8)
  expect(recipients[0]).toMatchObject({ organisation: 'Club 11' })
})

test("a child's own details are offered to nobody, even those of a letter later written as an adult's", () => {
  const child = { name: 'Félix', street: '12, rue des Érables' }
  const drafts = [by(child, 1, { register: 'child' }), by({ ...child, name: 'FELIX' }, 2), by({ name: 'Clara' }, 3)]
  expect(peopleIn(drafts, [], here.id).writers).toEqual([{ ...nobody, name: 'Clara' }])
})

test('whom a child wrote to can be offered: that is not about the child', () => {
  const drafts = [to({ organisation: 'Fédération' }, 1, { register: 'child' })]
  expect(peopleIn(drafts, [], here.id)).toEqual({
    recipients: [{ ...nobody, organisation: 'Fédération' }],
    writers: [],
  })
})

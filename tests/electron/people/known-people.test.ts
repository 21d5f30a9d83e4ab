import { expect, test } from 'vitest'
import { knownPeople, mergedPeople, personKey, withPerson } from '#electron/people/known-people'
import { peopleIn } from '#electron/people/people'
import type { PersonChange } from '#electron/people/people-file'
import type { Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`
const party = (details: Partial<Party>): Party => ({ ...nobody, ...details })
const to = (details: Partial<Party>, day: number, begun = day) =>
  makeDraft({ recipient: party(details), changed: on(day), history: [{ kind: 'created', on: on(begun) }] })

const garage = party({ organisation: 'Garage Simard', city: 'Lévis' })
const school = party({ organisation: 'École du Boisé', name: 'Mme Roy' })
const change = (before: readonly PersonChange[], who: Party, now: Party | null, day: number) =>
  withPerson(before, { key: personKey(who), party: now, now: on(day) })

test('everybody written to is there once, with the newest details and the number of letters', () => {
  const drafts = [to({ ...garage, city: '' }, 1), to(garage, 3), to(school, 2), to({ city: 'Laval' }, 4)]
  expect(knownPeople(drafts, [])).toMatchObject([
    { party: garage, letters: 2 },
    { party: school, letters: 1 },
  ])
})

test('changed details are those offered next, under the new name and the old, and the letters stay as they are', () => {
  const drafts = [to(garage, 1)]
  const renamed = { ...garage, organisation: 'Garage Simard et fille', phone: '418 555-0123' }
  const changes = change([], garage, renamed, 2)
  expect(knownPeople(drafts, changes)).toMatchObject([{ party: renamed, letters: 1 }])
  expect(knownPeople([...drafts, to({ ...renamed, phone: '' }, 3)], changes)).toMatchObject([
    { party: renamed, letters: 2 },
  ])
  expect(peopleIn(drafts, changes, makeDraft().id).recipients).toEqual([renamed])
  expect(drafts[0]?.recipient).toEqual(garage)
})

test('details changed twice are the last ones, and two who become one are one', () => {
  const once = change([], garage, { ...garage, city: 'Québec' }, 2)
  const twice = change(once, garage, { ...garage, city: 'Laval' }, 3)
  expect(knownPeople([to(garage, 1)], twice)).toMatchObject([{ party: { city: 'Laval' } }])
  const same = change(change([], school, school, 2), garage, school, 3)
  expect(knownPeople([to(garage, 1), to(school, 1)], same)).toMatchObject([{ party: school, letters: 2 }])
})

test('somebody removed is offered no more, until a letter is begun to them anew', () => {
  const changes = change([], garage, null, 5)
  const before = to(garage, 9, 1)
  expect(knownPeople([before, to(school, 2)], changes).map((one) => one.party)).toEqual([school])
  expect(peopleIn([before], changes, makeDraft().id).recipients).toEqual([])
  expect(knownPeople([before, to(garage, 8, 8)], changes)).toMatchObject([{ party: garage, letters: 1 }])
})

test('somebody removed by mistake comes back as they were', () => {
  const removed = change([], garage, null, 5)
  const [person] = knownPeople([to(garage, 1)], change(removed, garage, garage, 6))
  expect(person).toMatchObject({ party: garage, letters: 1 })
})

test('changed details are still offered once the letters are gone', () => {
  const changes = change([], garage, { ...garage, city: 'Québec' }, 2)
  expect(knownPeople([], changes)).toMatchObject([{ party: { city: 'Québec' }, letters: 0 }])
})

test('of two lists, each person is there once, as they were changed last, under the names of both', () => {
  const renamed = { ...garage, organisation: 'Garage Simard et fille' }
  const [older, newer] = [change([], garage, renamed, 2), change([], garage, { ...garage, city: 'Laval' }, 3)]
  for (const both of [
    [...older, ...newer],
    [...newer, ...older],
  ]) {
    const merged = mergedPeople([...both, ...change([], school, null, 1)])
    expect(knownPeople([to(garage, 1), to(renamed, 2), to(school, 1, 1)], merged)).toMatchObject([
      { party: { city: 'Laval' }, letters: 2 },
    ])
  }
  expect(mergedPeople([...newer, ...newer])).toEqual(newer)
})

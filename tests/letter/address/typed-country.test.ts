import { expect, test } from 'vitest'
import { beforeCountry } from '#letter/address/typed-country'
import { countryOf } from '#letter/language/country-of'
import type { Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { lyon, to } from './address-blocks'
import { processorTime } from '#tests/processor-time'

const { addresses: rules } = languageOf('en-CA')

test.each<readonly [Partial<Party>, readonly string[]]>([
  [
    { street: '10 High Street', city: 'London, UK', postalCode: 'SW1A 2AA', country: 'GB' },
    ['10 High Street', 'LONDON', 'SW1A 2AA', 'UNITED KINGDOM'],
  ],
  [
    { street: '10 High Street\nUnited Kingdom', city: 'London', postalCode: 'SW1A 2AA', country: 'GB' },
    ['10 High Street', 'LONDON', 'SW1A 2AA', 'UNITED KINGDOM'],
  ],
  [
    { street: 'Linden 1', city: 'Berlin (Deutschland)', postalCode: '10115', country: 'DE' },
    ['Linden 1', '10115 Berlin', 'GERMANY'],
  ],
  [
    { street: '12 Elm St', city: 'Boise', region: 'ID, USA', postalCode: '83702', country: 'US' },
    ['12 Elm St', 'Boise, ID 83702', 'UNITED STATES'],
  ],
  [
    { street: '12 Elm St', city: 'Boise', region: 'ID', postalCode: '83702 U.S.A.', country: 'US' },
    ['12 Elm St', 'Boise, ID 83702', 'UNITED STATES'],
  ],
  [
    { street: 'Reforma 1', city: 'Ciudad de México', postalCode: '06500', region: 'CDMX', country: 'MX' },
    ['Reforma 1', '06500 CIUDAD DE MÉXICO, CDMX', 'MEXICO'],
  ],
  [
    { street: 'Hidalgo 4', city: 'Toluca', postalCode: '50000', region: 'México', country: 'MX' },
    ['Hidalgo 4', '50000 TOLUCA, México', 'MEXICO'],
  ],
  [
    { street: '2 Place d’Armes', city: 'Luxembourg', postalCode: '1136', country: 'LU' },
    ['2 Place d’Armes', '1136 Luxembourg', 'LUXEMBOURG'],
  ],
  // Names of streets and of organisations end with the name of a country too.
  [
    { street: '12 Boulevard Allemagne', city: 'Bonn Germany', postalCode: '53111', country: 'DE' },
    ['12 Boulevard Allemagne', '53111 Bonn', 'GERMANY'],
  ],
  [
    { street: '2 rue France', city: 'Nice', postalCode: '06000', country: 'FR', asTyped: true },
    ['2 rue France', 'Nice', '06000', 'FRANCE'],
  ],
  [
    { street: '2 rue France', city: 'Nice', postalCode: '06000 France', country: 'FR', asTyped: true },
    ['2 rue France', 'Nice', '06000 France'],
  ],
])('a country typed in a field stands once, under the address: %o', (typed, lines) => {
  const { street, city, postalCode } = lyon
  const writer = { ...nobody, name: 'Ann', street, city, postalCode }
  expect(to('en-CA', { ...typed, organisation: 'Air France' }, { writer })).toEqual(['Air France', ...lines])
})

test.each<readonly [string, Partial<Party>, string | null]>([
  ['fr-CA', { city: 'London', region: 'Royaume-Uni' }, 'GB'],
  ['fr-FR', { city: 'Montréal', region: 'Québec', postalCode: 'H2L 5C4 CANADA' }, 'CA'],
  ['en-CA', { city: 'Berlin, Germany' }, 'DE'],
  ['en-US', { city: '東京都', region: 'Japan' }, 'JP'],
  ['en-GB', { city: 'Lyon (France)' }, 'FR'],
  ['en-CA', { street: '12 Elm St\nU.S.A.', city: 'Boise' }, 'US'],
  ['fr-CA', { city: 'Monaco' }, 'MC'],
  ['fr-CA', { city: '10115 Berlin', region: 'Deutschland' }, 'DE'],
  ['en-CA', { city: '東京都', region: '日本' }, 'JP'],
  ['en-CA', { city: 'Lugano', region: 'Svizzera' }, 'CH'],
  ['fr-FR', { city: 'London', region: 'Angleterre' }, 'GB'],
  ['fr-CA', { street: '12 rue de la Paix, 75002 Paris, France' }, 'FR'],
  ['en-GB', { city: 'Leeds', region: 'England' }, null],
  ['en-CA', { street: '12 Main St, Jordan', city: 'Lincoln' }, null],
  // After one comma it is a town, and a region where a country may bear its name.
  ['en-CA', { street: '1 New York Street, Georgia' }, null],
  ['en-CA', { street: '1 Peach Street, Atlanta, Georgia' }, null],
  ['en-CA', { street: '1 Peach Street\nGeorgia', city: 'Atlanta' }, null],
  ['en-CA', { street: '1 Main Street, Jordan' }, null],
  // A name that is one of the letter's own places, or a part of another name, says nothing.
  ['en-CA', { city: 'Ottawa', region: 'Canada' }, null],
  ['en-US', { city: 'Atlanta', region: 'Georgia' }, null],
  ['en-US', { city: 'Newark', region: 'New Jersey' }, null],
  ['en-US', { city: 'Lebanon', region: 'NH' }, null],
  ['en-CA', { street: '12 Jordan', city: 'Lévis' }, null],
  ['en-CA', { city: 'Berlin, Germany', country: 'FR' }, null],
])('a country typed in %s is offered once, never taken: %o is %s', (convention, typed, expected) => {
  const home = countryOf(convention)
  expect(rules.typedCountry({ ...nobody, ...typed }, { convention, home })).toBe(expected)
})

test('a field as long as it may be is read at once, and the country at its end found', () => {
  const words = 'h, '.repeat(6_660)
  const names = new Set(['canada', 'unitedstatesofamerica'])
  const took = processorTime()
  expect(beforeCountry(words, names)).toBeNull()
  expect(beforeCountry(`${words}Canada`, names)).toBe(words.replace(/, $/, ''))
  expect(beforeCountry(`${words}United States of America`, names)).toBe(words.replace(/, $/, ''))
  expect(took()).toBeLessThan(2000)
})

test('an address of long fields takes no time that grows with their square', () => {
  const long = 'a '.repeat(8000)
  const party = { ...nobody, street: long, city: long, region: long, postalCode: long, country: 'FR' }
  const post = { convention: 'en-CA', home: 'CA', abroad: true, conventions: {} }
  const took = processorTime()
  rules.block(['Horizon'], party, post)
  rules.typedCountry({ ...party, country: '' }, post)
  expect(took()).toBeLessThan(2000)
})

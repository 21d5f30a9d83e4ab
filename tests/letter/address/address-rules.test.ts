import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressDataSchema } from '#letter/address/address-data'
import { compose } from '#letter/compose/compose'
import { composeEnvelope } from '#letter/compose/envelope'
import type { Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { languageOf, languages, library } from '#tests/languages'
import { blockOf, linesOf, lyon, spaces, to } from './address-blocks'
import { addressForms } from './address-forms'
import { fieldsOf, typedAbroad } from './typed-abroad'

const { addresses: rules } = languageOf('en-CA')
const told: unknown = JSON.parse(await readFile('locales/addresses.json', 'utf8'))
const addresses = addressDataSchema.parse(told)

test('what is known of the addresses of countries is whole, each country once', () => {
  expect(told).toEqual(addresses)
  expect(new Set(rules.countries).size).toBe(rules.countries.length)
  const { capitals, regions, codes, shortNames, alsoCalled, parts, codeShapes, homonyms } = addresses
  const named = [capitals, ...Object.values(regions), ...Object.values(codes), shortNames].join(' ').split(' ')
  const shaped = codeShapes.flatMap(({ countries }) => countries.split(' '))
  expect(new Set(shaped).size).toBe(shaped.length)
  for (const country of [
    ...named,
    ...shaped,
    ...Object.keys(parts),
    ...Object.keys(alsoCalled),
    ...Object.entries(homonyms).flat(),
  ])
    expect(rules.countries).toContain(country)
})

test.each(languages.map(({ tag }) => tag))('every country has a name in %s', (tag) => {
  const names = rules.countries.map((country) => rules.name(country, tag))
  expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test.each(addressForms)('%s writes its addresses so', (country, typed, lines) => {
  const post = { convention: 'xx-XX', home: 'XX', abroad: true, conventions: {} }
  const name = rules.name(country, 'en').toUpperCase()
  const inEnglish = { ...post, convention: 'en' }
  expect(rules.block([], { ...nobody, ...typed, country }, inEnglish).map(spaces)).toEqual([...lines, name])
})

test('each form that a country is known to have is tried, and names who says so', () => {
  const tried = new Set(addressForms.map(([country]) => country))
  for (const { countries, source } of addresses.forms) {
    expect(
      countries.split(' ').filter((country) => tried.has(country)),
      countries,
    ).not.toEqual([])
    expect(source).not.toBe('')
  }
})

// What may stand between the words of an address, in any form.
const bare = (lines: readonly string[]) =>
  lines
    .join(' ')
    .toLowerCase()
    .split(/[\s~,()〒-]+/u)

test(
  'no word that was typed is lost or doubled, in any country and any convention, as typed or in order',
  { timeout: 30_000 },
  () => {
    const word = (prefix: string) => fc.stringMatching(/^[bcdfg]{3,6}$/).map((text) => `${prefix}${text}`)
    const maybe = (text: fc.Arbitrary<string>) => fc.oneof(text, fc.constant(''))
    const party = fc.record({
      street: fc
        .array(word('s'), { minLength: 0, maxLength: 3 })
        .map((lines) => lines.map((one, at) => `${one}${String(at)}`).join('\n')),
      city: maybe(word('v')),
      region: maybe(word('r')),
      postalCode: maybe(word('p')),
      country: fc.constantFrom('', ...rules.countries),
      asTyped: fc.boolean(),
    })
    fc.assert(
      fc.property(party, party, fc.constantFrom(...library.conventions), (one, other, convention) => {
        const draft = makeDraft({
          convention,
          writer: { ...nobody, name: 'Ann', ...one },
          recipient: { ...nobody, organisation: 'Horizon', ...other },
        })
        const letter = compose(draft, languageOf(convention), '2026-11-21')
        for (const [kind, given] of [
          ['sender', one],
          ['recipient', other],
        ] as const) {
          const words = bare(linesOf(letter, kind))
          const typed = bare([given.street, given.city, given.region, given.postalCode]).filter(Boolean)
          for (const text of typed)
            expect(
              words.filter((one) => one === text),
              text,
            ).toHaveLength(1)
        }
      }),
      { numRuns: 200 },
    )
  },
)

test('a code typed with its town, before or after it, in its own field too, stands once with every word', () => {
  const compact = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  const [town, region] = [fc.stringMatching(/^t[bcdfg]{4,6}$/), fc.stringMatching(/^r[bcdfg]{4,6}$/)]
  for (const { countries, shape } of addresses.codeShapes) {
    const typed = fc.record({
      code: fc.stringMatching(new RegExp(`^${shape}$`)),
      town,
      region: fc.oneof(region, fc.constant('')),
      place: fc.constantFrom('before', 'after', 'own', 'before and own', 'after and own'),
      country: fc.constantFrom(...countries.split(' ')),
      convention: fc.constantFrom(...library.conventions),
    })
    fc.assert(
      fc.property(typed, ({ code, town, region, place, country, convention }) => {
        const city = place.startsWith('before')
          ? `${code} ${town}`
          : place.startsWith('after')
            ? `${town}, ${code}`
            : town
        const postalCode = place.includes('own') ? code : ''
        const lines = compact(to(convention, { street: 'Haw', city, region, postalCode, country }).join(''))
        for (const one of [code, town, region].map(compact).filter(Boolean))
          expect(lines.split(one), `${country} ${place} ${one} in ${lines}`).toHaveLength(2)
      }),
      { numRuns: 30 },
    )
  }
}, 30_000)

test.each<readonly [string, Partial<Party>, readonly string[]]>([
  [
    'fr-CA',
    { street: '10 High Street', city: 'London', region: 'Royaume-Uni', postalCode: 'SW1A 2AA', country: 'GB' },
    ['10 High Street', 'LONDON', 'SW1A 2AA', 'ROYAUME-UNI'],
  ],
  [
    'fr-FR',
    { street: '36, rue du Parc', city: 'Montréal', region: 'Québec', postalCode: 'H2L 5C4 CANADA', country: 'CA' },
    ['36, rue du Parc', 'MONTRÉAL (Québec)~ H2L 5C4', 'CANADA'],
  ],
  [
    'en-CA',
    { street: 'Unter den Linden 1', city: 'Berlin', region: 'Germany', postalCode: '10115', country: 'DE' },
    ['Unter den Linden 1', '10115 Berlin', 'GERMANY'],
  ],
  [
    'en-US',
    { street: 'Chiyoda 1-1', city: 'Tokyo', region: 'Japan', postalCode: '100-0005', country: 'JP' },
    ['Chiyoda 1-1', 'Tokyo', '100-0005', 'JAPAN'],
  ],
  [
    'en-GB',
    { street: '1 rue X', city: 'Lévis', region: 'QC', postalCode: 'g6v 1a1', country: 'CA' },
    ['1 rue X', 'LÉVIS, QC~ G6V 1A1', 'CANADA'],
  ],
  [
    'fr-CA',
    { street: '12 Elm Street', city: 'Boise', region: 'ID', postalCode: '83702', country: 'US' },
    ['12 Elm Street', 'Boise, ID 83702', 'ÉTATS-UNIS'],
  ],
  [
    'en-US',
    { street: 'Rue Haute 3', city: 'Genève', postalCode: '1204', country: 'CH' },
    ['Rue Haute 3', '1204 Genève', 'SWITZERLAND'],
  ],
  [
    'fr-FR',
    { street: 'Istiklal 1', city: 'izmir', region: 'Konak', postalCode: '35210', country: 'TR' },
    ['Istiklal 1', '35210 İZMİR', 'Konak', 'TURQUIE'],
  ],
  [
    'en-CA',
    { street: '1 Main Road', city: 'Lomé', postalCode: 'BP 2', region: 'Maritime', country: 'TG' },
    ['1 Main Road', 'BP 2 Lomé', 'Maritime', 'TOGO'],
  ],
])(
  'the address belongs to its reader’s country, the letter’s form to the writer’s: %s to %o',
  (convention, typed, lines) => {
    expect(to(convention, typed)).toEqual(['Horizon', ...lines])
  },
)

test('an address in the writing of its country begins with the general, and ends with who lives there', () => {
  const tokyo = {
    name: '山田太郎',
    organisation: '地平線',
    street: '千代田1-1',
    city: '東京都',
    postalCode: '100-0005',
  }
  expect(to('en-US', { ...tokyo, region: 'Japan', country: 'JP' })).toEqual([
    '〒100-0005',
    '東京都',
    '千代田1-1',
    '地平線',
    '山田太郎',
    'JAPAN',
  ])
  const seoul = { organisation: '수평선', street: '종로 6', city: '종로구', region: '서울특별시', postalCode: '03187' }
  expect(to('fr-FR', { ...seoul, country: 'KR' })).toEqual([
    '서울특별시 종로구',
    '종로 6',
    '수평선',
    '03187',
    'CORÉE DU SUD',
  ])
  expect(to('en-GB', { ...tokyo, postalCode: '〒100-0005', country: 'JP' })[0]).toBe('〒100-0005')
})

test.each(typedAbroad)('as people type it, from %s to %s: %o', (convention, country, typed, lines) => {
  const own = lines.includes('Horizon') ? lines : ['Horizon', ...lines]
  const recipient = { ...nobody, organisation: 'Horizon', country, ...fieldsOf(typed) }
  expect(to(convention, recipient)).toEqual(own)
  const envelope = composeEnvelope(makeDraft({ convention, recipient }), languageOf(convention))
  expect(envelope?.to.map(spaces)).toEqual(own)
})

const abroad = { street: '10 High Street', city: 'Leeds', postalCode: 'LS1 4AP', country: 'GB' }

test('a letter that goes abroad names the country of its writer too, one that stays names none', () => {
  const from = (writer: Party, recipient: Partial<Party>, convention = 'fr-FR') => {
    const draft = makeDraft({ convention, writer, recipient: { ...nobody, organisation: 'Horizon', ...recipient } })
    return [blockOf(draft, 'sender').at(-1), blockOf(draft, 'recipient').at(-1)]
  }
  expect(from(lyon, abroad)).toEqual(['FRANCE', 'ROYAUME-UNI'])
  expect(from(lyon, { ...lyon, name: '' })).toEqual(['69001 LYON', '69001 LYON'])
  expect(from(lyon, { ...lyon, name: '', country: 'FR' })).toEqual(['69001 LYON', '69001 LYON'])
  expect(from({ ...lyon, city: 'Namur', postalCode: '5000', country: 'BE' }, { ...lyon, country: '' })).toEqual([
    'BELGIQUE',
    'FRANCE',
  ])
  const namur = { ...lyon, city: 'Namur', postalCode: '5000', country: 'BE' }
  expect(from(namur, namur)).toEqual(['5000 NAMUR', '5000 NAMUR'])
  // Nothing but an e-mail address is no address to name a country under.
  expect(from({ ...nobody, name: 'Ann', email: 'ann@exemple.fr' }, abroad)).toEqual(['ann@exemple.fr', 'ROYAUME-UNI'])
})

test('the adult who answers for a child is written to in the adult’s country', () => {
  const helper = { ...lyon, name: 'Clara', city: 'Namur', postalCode: '5000', country: 'BE' }
  const draft = makeDraft({
    convention: 'fr-FR',
    register: 'child',
    writer: { ...nobody, name: 'Félix' },
    helper,
    recipient: { ...nobody, organisation: 'Club', ...abroad },
  })
  expect(blockOf(draft, 'sender')).toEqual(['Félix', 'Aux bons soins de Clara', '3 rue B', '5000 NAMUR', 'BELGIQUE'])
})

test('an address as typed keeps each field on its own line, and names its country only where nobody typed it', () => {
  const typed = { street: 'c/o Ann\n75011 Paris', city: 'cedex 2', region: '', postalCode: 'étage 3', asTyped: true }
  expect(to('fr-CA', typed)).toEqual(['Horizon', 'c/o Ann', '75011 Paris', 'cedex 2', 'étage 3'])
  expect(to('fr-CA', { ...typed, country: 'FR' })).toEqual([
    'Horizon',
    'c/o Ann',
    '75011 Paris',
    'cedex 2',
    'étage 3',
    'FRANCE',
  ])
  expect(to('fr-CA', { ...typed, city: 'Paris, France', country: 'FR' })).toEqual([
    'Horizon',
    'c/o Ann',
    '75011 Paris',
    'Paris, France',
    'étage 3',
  ])
})

test('an address is asked for in the words of its country', () => {
  expect(rules.words('US')).toEqual({ region: 'state', code: 'zip' })
  expect(rules.words('CA')).toEqual({ region: 'province', code: 'postal' })
  expect(rules.words('IE')).toEqual({ region: 'county', code: 'postal' })
  expect(rules.words('GB')).toEqual({ region: null, code: 'postcode' })
  expect(rules.words('FR')).toEqual({ region: null, code: 'postal' })
  // Where nothing is known, nothing is left out.
  expect(rules.words('TG').region).toBe('province')
})

test('a country that this version does not know is printed as its code', () => {
  expect(to('fr-CA', { street: 'X 1', city: 'Y', postalCode: '2', country: 'QX' })).toEqual([
    'Horizon',
    'X 1',
    '2 Y',
    'QX',
  ])
})

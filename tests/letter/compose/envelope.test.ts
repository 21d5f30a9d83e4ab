import { expect, test } from 'vitest'
import { composeEnvelope } from '#letter/compose/envelope'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const recipient = {
  ...nobody,
  organisation: 'Caisse Horizon',
  street: '1, rue Un',
  city: 'Lévis',
  region: 'Québec',
  postalCode: 'g1r 2b5',
}
const writer = {
  ...nobody,
  name: 'Ann Roy',
  street: '36, rue Deux',
  city: 'Québec',
  email: 'ann@exemple.ca',
  phone: '418 555-0199',
}
const envelopeOf = (more: Partial<Draft>) => {
  const draft = makeDraft({ recipient, writer, ...more })
  return composeEnvelope(draft, languageOf(draft.convention))
}

test.each([
  ['fr-CA', 241.3],
  ['en-CA', 241.3],
  ['en-US', 241.3],
  ['fr-FR', 220],
  ['en-GB', 220],
])('in %s, an envelope is %f mm wide and names the writer, without telephone or e-mail', (convention, width) => {
  const envelope = envelopeOf({ convention })
  expect(envelope).toMatchObject({ width, from: ['Ann Roy', '36, rue Deux', expect.stringMatching(/québec/i)] })
  expect(envelope?.to[0]).toBe('Caisse Horizon')
})

test('a child is answered through the adult who helps', () => {
  const helper = { ...nobody, name: 'Clara', street: '5, rue Cinq', city: 'Laval', email: 'clara@exemple.ca' }
  const child = { ...nobody, name: 'Félix' }
  const from = envelopeOf({ register: 'child', writer: child, helper })?.from ?? []
  expect(from.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(['Félix', 'a/s de Clara', '5, rue Cinq', 'Laval'])
})

test.each(['clara@exemple.ca', '418 555-0100'])(
  'the address of a child stands on no envelope where the letter answers through an adult without one: %s',
  (way) => {
    const reached = way.includes('@') ? { email: way } : { phone: way }
    const helper = { ...nobody, name: 'Clara', ...reached }
    expect(envelopeOf({ register: 'child', helper })?.from).toEqual([])
  },
)

test('without the writer’s address the corner stays free; without the recipient’s there is no envelope', () => {
  expect(envelopeOf({ writer: { ...nobody, name: 'Ann Roy' } })?.from).toEqual([])
  const town = { ...nobody, organisation: 'Caisse Horizon', city: 'Lévis', email: 'a@b.ca' }
  expect(envelopeOf({ recipient: town })).toBeNull()
  expect(envelopeOf({ recipient: { ...town, postalCode: 'G1R 2B5' } })).not.toBeNull()
})

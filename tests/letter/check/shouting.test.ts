import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { remarksOn, today, told } from './remarks-on'

function calmed(text: string, reason: string): string {
  const draft = told(text)
  const letter = compose(draft, languageOf('fr-CA'), today)
  const remark = remarksOn(draft).find((one) => one.reason === reason)
  if (!remark) throw new Error(`${reason}: ${text}`)
  return JSON.stringify(compose(applyRemark(draft, remark, letter), languageOf('fr-CA'), today))
}

test.each([
  ['VOUS ÊTES EN RETARD', 'capitals', 'Vous êtes en retard.'],
  ['C’est NON ET NON, dit la RAMQ', 'capitals', 'C’est non et non, dit la RAMQ.'],
  ['Encore fermé!!!', 'marks', 'Encore fermé!'],
  ['Pourquoi?!? Dites-le-moi', 'marks', 'Pourquoi?'],
])('%s, calmed (%s): %s', (text, reason, expected) => {
  expect(calmed(text, reason)).toContain(`"${expected}"`)
})

test.each([
  ['Mme LÉA ROY m’a répondu', 'fr-CA'],
  ['Je vais à LYON PART-DIEU demain', 'fr-FR'],
  ['Chez FNAC DARTY, on attend', 'fr-FR'],
  ['Référence ABC-DEF-GHI', 'fr-CA'],
  ['De YUL CDG à LHR', 'fr-CA'],
  ['Au CAFÉ DE LA GARE SAINT-LAZARE', 'fr-FR'],
  ['I spoke to JOHN SMITH at HOME DEPOT', 'en-CA'],
  ['Reference ABC-DEF-GHI', 'en-US'],
])('a name or a code in capitals does not shout: %s', (text, convention) => {
  expect(remarksOn(told(text, convention)).map(({ reason }) => reason)).not.toContain('capitals')
})

test.each([
  ['VOUS ÊTES EN RETARD CHEZ FNAC DARTY', 'fr-CA'],
  ['YOU ARE ALWAYS LATE AT HOME DEPOT', 'en-CA'],
])('what shouts and may hold a name is told, and never made small in one click: %s', (text, convention) => {
  expect(remarksOn(told(text, convention)).find(({ reason }) => reason === 'capitals')).toMatchObject({ change: null })
})

test('a name that is written in capitals does not shout', () => {
  const recipient = { ...nobody, organisation: 'GARAGE SIMARD' }
  const reasons = remarksOn(told('Chez GARAGE SIMARD, on attend.', 'fr-CA', { recipient })).map(({ reason }) => reason)
  expect(reasons).not.toContain('capitals')
})

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

test('a name that is written in capitals does not shout', () => {
  const recipient = { ...nobody, organisation: 'GARAGE SIMARD' }
  const reasons = remarksOn(told('Chez GARAGE SIMARD, on attend.', 'fr-CA', { recipient })).map(({ reason }) => reason)
  expect(reasons).not.toContain('capitals')
})

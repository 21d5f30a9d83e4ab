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

const capitalsOf = (text: string, convention: string) => {
  const remark = remarksOn(told(text, convention)).find(({ reason }) => reason === 'capitals')
  if (!remark) return 'calm'
  const { change } = remark
  return change?.kind === 'rewrite' ? change.text : 'no change'
}

test.each([
  ['J’AI ATTENDU DEUX HEURES ET ON NE M’A RIEN DIT.', 'fr-CA', 'J’ai attendu deux heures et on ne m’a rien dit.'],
  ['ON A ATTENDU EN VAIN AU COMPTOIR', 'fr-CA', 'On a attendu en vain au comptoir.'],
  ['J’ai demandé POURQUOI ON NE RÉPOND PAS.', 'fr-CA', 'J’ai demandé pourquoi on ne répond pas.'],
  ['OUVERT LE DIMANCHE, disait-on.', 'fr-CA', 'Ouvert le dimanche, disait-on.'],
  ['VOUS M’AVEZ REFUSÉ LA COMMANDE AB-114.', 'fr-CA', 'Vous m’avez refusé la commande AB-114.'],
  ['M. ROY A DIT QUE CE N’EST PAS POSSIBLE', 'fr-CA', 'M. ROY a dit que ce n’est pas possible.'],
  ['I WAITED IN THE RAIN AND I AM NOT HAPPY.', 'en-CA', 'I waited in the rain and I am not happy.'],
  ['I’M NOT HAPPY WITH YOUR SERVICE.', 'en-CA', 'I’m not happy with your service.'],
  ['YOU NEVER CALLED ON MONDAY.', 'en-CA', 'You never called on Monday.'],
  ['MON FILS LÉO A PLEURÉ', 'fr-CA', 'Mon fils LÉO a pleuré.'],
  ['LA TV LG NE FONCTIONNE PAS', 'fr-CA', 'La TV LG ne fonctionne pas.'],
  ['C’est VRAIMENT trop CHER', 'fr-CA', 'C’est vraiment trop CHER.'],
  ['It is REALLY long', 'en-CA', 'It is really long.'],
  ['RENDEZ-VOUS ANNULÉ SANS PRÉVENIR', 'fr-CA', 'Rendez-vous annulé sans prévenir.'],
  ['JE SUIS ALLÉ À SAINT-JÉRÔME POUR RIEN', 'fr-CA', 'Je suis allé à SAINT-JÉRÔME pour rien.'],
  ['ON TOP OF THAT, NOBODY CALLED', 'en-CA', 'On top of that, nobody called.'],
  ['IN MY OPINION THIS IS NOT OK', 'en-CA', 'In my opinion this is not OK.'],
])('%s (%s) in small letters: %s', (text, convention, expected) => {
  expect(capitalsOf(text, convention).replaceAll('\u00a0', ' ')).toBe(expected)
})

test.each([
  ['Mme LÉA ROY m’a répondu.', 'fr-CA'],
  ['J’étais à LYON PART-DIEU.', 'fr-CA'],
  ['Chez FNAC DARTY, on attend.', 'fr-FR'],
  ['Ma référence est ABC-DEF-GHI.', 'fr-CA'],
  ['La BANQUE DE MONTRÉAL était fermée.', 'fr-CA'],
  ['La TPS ET LA TVQ sont en trop.', 'fr-CA'],
  ['Un câble USB, HDMI, VGA.', 'fr-CA'],
  ['I went to THE HOME DEPOT.', 'en-CA'],
  ['The order is ABC-DEF-GHI.', 'en-CA'],
  ['Mr. JOHN SMITH answered.', 'en-CA'],
  ['I live in NEW YORK CITY.', 'en-US'],
])('%s (%s) shouts nothing: a name, a code', (text, convention) => {
  expect(capitalsOf(text, convention)).toBe('calm')
})

test.each([
  ['J’AI ATTENDU POUR RIEN À CHICOUTIMI.', 'fr-CA'],
  ['BRIGITTE M’A DIT QUE CE N’EST PAS VRAI', 'fr-CA'],
  ['ON M’A REFUSÉ CHEZ SIMONS.', 'fr-CA'],
  ['I WAITED FOR YOU IN SASKATOON.', 'en-CA'],
  ['KARIM WAS NOT THERE WHEN I CAME', 'en-CA'],
])('%s (%s) may hold a name, and is left to its writer', (text, convention) => {
  expect(capitalsOf(text, convention)).toBe('no change')
})

test('the marks of a link are its own', () => {
  expect(remarksOn(told('Voir https://exemple.ca/?a!?b pour la photo.')).map(({ reason }) => reason)).not.toContain(
    'marks',
  )
})

test('a name that is written in capitals does not shout', () => {
  const recipient = { ...nobody, organisation: 'GARAGE SIMARD' }
  const reasons = remarksOn(told('Chez GARAGE SIMARD, on attend.', 'fr-CA', { recipient })).map(({ reason }) => reason)
  expect(reasons).not.toContain('capitals')
})

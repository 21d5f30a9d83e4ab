import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { compose } from '#letter/compose/compose'
import { languageOf } from '#tests/languages'
import { remarksOn, today, told } from './remarks-on'

const numbers = ['card', 'health-number', 'social-number', 'bank-account', 'password']
const privateIn = (text: string, convention = 'fr-CA') =>
  remarksOn(told(text, convention)).filter(({ reason }) => numbers.includes(reason))

test.each([
  ['J’ai payé avec la carte 4111 1111 1111 1111.', 'card', '•••• 1111'],
  ['Ma carte est le 4111-1111-1111-1111.', 'card', '•••• 1111'],
  ['Ma carte, 5555555555554444, a été refusée.', 'card', '•••• 4444'],
  ['Mon Amex est le 3782 822463 10005.', 'card', '•••• 0005'],
  ['Ma carte soleil est TREM 5812 0412.', 'health-number', '••••'],
  ['Mon numéro de sécurité sociale est 2 55 08 14 168 025 38.', 'health-number', '••••'],
  ['Mon NAS est le 130 692 544.', 'social-number', '••••'],
  ['My SSN is 219-09-9999.', 'social-number', '••••'],
  ['Remboursez-moi au FR76 3000 6000 0112 3456 7890 189.', 'bank-account', '•••• 0189'],
])('%s: %s, and one click leaves %s', (text, reason, left) => {
  const draft = told(text)
  const letter = compose(draft, languageOf('fr-CA'), today)
  const [remark, ...others] = privateIn(text)
  expect(others).toEqual([])
  if (!remark) throw new Error(text)
  expect(remark.reason).toBe(reason)
  const body = JSON.stringify(compose(applyRemark(draft, remark, letter), languageOf('fr-CA'), today))
  expect(body).toContain(left)
  expect(body).not.toContain(remark.words['said'])
})

test('two numbers of a kind in one sentence are masked by one click, whichever comes first', () => {
  const [insurance, card] = ['2 55 08 14 168 025 38', 'TREM 5812 0412']
  for (const [first, second] of [
    [insurance, card],
    [card, insurance],
  ]) {
    const text = `Ma sécurité sociale ou ma carte soleil, c’est ${first}, puis ${second}, rien d’autre.`
    const draft = told(text)
    const [remark, ...others] = privateIn(text)
    expect([remark?.reason, others]).toEqual(['health-number', []])
    if (!remark) throw new Error(text)
    const masked = applyRemark(draft, remark, compose(draft, languageOf('fr-CA'), today))
    expect(JSON.stringify(compose(masked, languageOf('fr-CA'), today))).toMatch(
      /c’est •+(?: •+)*, puis •+(?: •+)*, rien d’autre\./,
    )
  }
})

test.each([
  ['Mon mot de passe est chaton12.', 'fr-CA'],
  ['Le mot de passe : chaton12', 'fr-CA'],
  ['My password is kitten12.', 'en-CA'],
  ['My PIN is 1234.', 'en-CA'],
])('%s tells a secret', (text, convention) => {
  expect(privateIn(text, convention).map(({ reason }) => reason)).toEqual(['password'])
})

test.each([
  'Mon numéro de dossier est le 4521-8876.',
  'Ma commande 4111 1111 1111 1112 est arrivée brisée.',
  'La facture 20261103 compte 89,99 $ de trop.',
  'Le dossier 130 692 544 est resté sans réponse.',
  'Appelez-moi au 418 555-0142 ou au 1 800 555-0199.',
  'Le colis 1Z 999 AA1 01 2345 6784 est perdu.',
  'J’ai attendu du 3 novembre 2026 au 12 novembre 2026.',
  'J’ai oublié mon mot de passe et personne n’a pu m’aider.',
  'Le FACT 2026 1105 est joint.',
  'Le vol AC 1234 partait à 14 h 30.',
])('a file number is fine: %s', (text) => {
  expect(privateIn(text)).toEqual([])
})

test('the number of a file excuses no other number of its sentence', () => {
  const [remark] = privateIn('Mon dossier est perdu, et 130 692 544 est toujours à moi.')
  expect(remark).toMatchObject({ reason: 'social-number' })
})

test.each([
  ['mon mot de passe est chat123', 'fr-CA'],
  ['le code de la porte est 4521', 'fr-CA'],
  ['mon mdp cest chat123', 'fr-CA'],
  ['le wifi chez nous c’est soleil99', 'fr-CA'],
  ['mon nip est 1234', 'fr-CA'],
  ['my password is cat123', 'en-CA'],
  ['the door code is 4521', 'en-CA'],
  ['my pw is cat123', 'en-CA'],
  ['our wifi password is sunny99', 'en-CA'],
  ['my pin is 1234', 'en-CA'],
  ['My password was changed to Hunter2 by your clerk.', 'en-CA'],
  ['My password is now Hunter2.', 'en-CA'],
  ['My PIN was reset to 4521.', 'en-CA'],
  ['Mon NIP est le 4521.', 'fr-CA'],
  ['The door code was changed to 4521.', 'en-CA'],
  ['Mon mot de passe a été changé pour Chaton12.', 'fr-CA'],
  ['Mon mot de passe est toujours Chaton12.', 'fr-CA'],
  ['The building code: 4521', 'en-CA'],
  ['The locker combination: 12-34-8', 'en-CA'],
  ['Le wifi chez nous: soleil99', 'fr-CA'],
  ['Le code de la porte : 4521', 'fr-CA'],
  ['My locker code is 4 5 2 1.', 'en-CA'],
])('a secret that is told: %s (%s)', (text, convention) => {
  expect(privateIn(text, convention).map(({ reason }) => reason)).toEqual(['password'])
})

test.each([
  ['Mon mot de passe est doudou.', 'fr-CA'],
  ['mon mot de passe c’est bébé', 'fr-CA'],
  ['Le mot de passe du wifi est soleil, mon mot de passe est lapin.', 'fr-CA'],
  ['mon mdp cest licorne', 'fr-CA'],
  ['mon mot de passe est chloé', 'fr-CA'],
  ['Mon mot de passe était minou.', 'fr-FR'],
  ['My password is sunshine.', 'en-CA'],
  ['My password was kitten!', 'en-GB'],
  ['our pw is bubbles', 'en-US'],
  ['The password is red.', 'en-CA'],
])('a password that is a plain word is told too: %s (%s)', (text, convention) => {
  expect(privateIn(text, convention).map(({ reason }) => reason)).toEqual(['password'])
})

test.each([
  ['Mon mot de passe est trop long.', 'fr-CA'],
  ['Mon mot de passe est bloqué.', 'fr-CA'],
  ['Mon mot de passe est toujours refusé.', 'fr-CA'],
  ['Mon mot de passe était désactivé.', 'fr-CA'],
  ['Mon mot de passe est le même depuis un an.', 'fr-CA'],
  ['Le mot de passe est écrit sur la facture.', 'fr-CA'],
  ['Le wifi chez nous est lent.', 'fr-CA'],
  ['Le code de la porte est affiché.', 'fr-CA'],
  ['My password is wrong.', 'en-CA'],
  ['My password is too long.', 'en-CA'],
  ['My password was reset, not changed.', 'en-CA'],
  ['My password was not accepted.', 'en-CA'],
  ['The password is on the invoice.', 'en-CA'],
  ['The door code is broken.', 'en-CA'],
  ['My pin is pretty.', 'en-CA'],
])('a password that is refused, wrong or too long is not told: %s (%s)', (text, convention) => {
  expect(privateIn(text, convention)).toEqual([])
})

test.each([
  ['On nous a demandé notre mot de passe.', 'fr-CA'],
  ['Mon mot de passe est refusé depuis mardi.', 'fr-CA'],
  ['Mon mot de passe est expiré.', 'fr-CA'],
  ['Le NIP est bloqué.', 'fr-CA'],
  ['I was asked for my password.', 'en-CA'],
  ['My password is refused since Tuesday.', 'en-CA'],
  ['My password is expired.', 'en-CA'],
  ['My PIN is blocked.', 'en-CA'],
  ['Per the building code: no exit may be locked.', 'en-CA'],
  ['My locker code is 4 numbers long.', 'en-CA'],
  ['Le wifi chez nous: ça ne marche plus.', 'fr-CA'],
  ['The door code: nobody gave it to us.', 'en-CA'],
  ['By the entry code: no dogs.', 'en-CA'],
  ['My PIN is 4 digits long.', 'en-CA'],
  ['The gate code is 6-digit.', 'en-CA'],
  ['The lock combination: still unknown.', 'en-CA'],
  ['The building code is 12 pages.', 'en-CA'],
  ['The alarm code was changed to mine.', 'en-CA'],
  ['Le code de la maison : on enlève ses souliers.', 'fr-CA'],
  ['Le code d’accès: personne ne le connaît.', 'fr-CA'],
  ['Le wifi chez moi: rien ne va.', 'fr-CA'],
  ['Le code de l’immeuble : aucun chien.', 'fr-CA'],
  ['Le code de la porte est 4 chiffres.', 'fr-CA'],
  ['Mon NIP est 4 chiffres de trop.', 'fr-CA'],
])('a secret that is only spoken of: %s (%s)', (text, convention) => {
  expect(privateIn(text, convention)).toEqual([])
})

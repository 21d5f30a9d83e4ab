import { expect, test } from 'vitest'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const favoursIn = (text: string, convention: string) =>
  remarksOn(makeDraft({ convention, door: 'thankful', answers: { gesture: { kind: 'own', text } } })).filter(
    ({ reason }) => reason === 'favour',
  )

test.each([
  ['Julie m’a fait un rabais.', 'fr-CA'],
  ['Marc m’a donné le dessert gratuitement.', 'fr-CA'],
  ['Elle n’avait pas le droit, mais elle nous a laissé entrer.', 'fr-CA'],
  ['Il a fait une exception pour nous.', 'fr-CA'],
  ['Julie gave me a discount.', 'en-CA'],
  ['He let us in even though it was closed.', 'en-CA'],
  ['She was not supposed to, but she waived the fee.', 'en-CA'],
  ['They made an exception for us.', 'en-CA'],
  ['Elle a rouvert la porte après la fermeture.', 'fr-CA'],
  ['Il a annulé les frais de retard.', 'fr-CA'],
  ['Elle a fermé les yeux sur mon abonnement expiré.', 'fr-CA'],
  ['Il ne m’a rien fait payer.', 'fr-CA'],
  ['Il m’a prêté sa carte d’employé.', 'fr-CA'],
  ['Elle a accepté mon coupon expiré.', 'fr-CA'],
  ['Il nous a laissés utiliser la salle des employés.', 'fr-CA'],
  ['She opened the door for us after closing.', 'en-CA'],
  ['He unlocked the pool even though it was past hours.', 'en-CA'],
  ['She removed the late fee.', 'en-CA'],
  ['He turned a blind eye.', 'en-CA'],
  ['She did not make us pay.', 'en-CA'],
  ['He lent me his staff card.', 'en-CA'],
  ['She honoured my expired coupon.', 'en-CA'],
  ['He snuck us in through the back.', 'en-CA'],
  ['Le concierge nous a ouvert le gymnase un dimanche.', 'fr-CA'],
  ['Elle m’a fait passer devant tout le monde.', 'fr-CA'],
  ['Il m’a donné son numéro personnel.', 'fr-CA'],
  ['The janitor opened the gym for us on a Sunday.', 'en-CA'],
  ['He did not give me a ticket.', 'en-CA'],
  ['He drove me home in his own car.', 'en-CA'],
])('could this praise get them into trouble? %s', (text, convention) => {
  expect(favoursIn(text, convention)).toHaveLength(1)
})

test.each([
  ['Julie m’a souri et a rempli le formulaire avec moi.', 'fr-CA'],
  ['Marc a pris le temps de m’expliquer la règle.', 'fr-CA'],
  ['Julie was exceptional.', 'en-CA'],
  ['Elle m’a ouvert la porte avec un sourire.', 'fr-CA'],
  ['Il a parlé en faveur de ma fille.', 'fr-CA'],
  ['Elle m’a expliqué les frais.', 'fr-CA'],
  ['Il est arrivé avant l’heure.', 'fr-CA'],
  ['Elle a accepté de m’aider.', 'fr-CA'],
  ['She opened the door for me with a smile.', 'en-CA'],
  ['He explained the fees.', 'en-CA'],
  ['She lent me her umbrella.', 'en-CA'],
  ['He let me use the phone.', 'en-CA'],
  ['My favourite clerk smiled.', 'en-CA'],
  ['Julie a ouvert une caisse de plus.', 'fr-CA'],
  ['Marc est resté une heure de plus.', 'fr-CA'],
  ['She opened another till.', 'en-CA'],
  ['She went out of her way.', 'en-CA'],
  ['He told us about the rules with patience.', 'en-CA'],
])('a gesture that bends nothing is simply thanked: %s', (text, convention) => {
  expect(favoursIn(text, convention)).toEqual([])
})

test('a complaint about a discount is no favour', () => {
  expect(remarksOn(told('Le rabais annoncé n’a pas été appliqué.')).map(({ reason }) => reason)).not.toContain('favour')
})

import { expect, test } from 'vitest'
import { makeDraft } from '#tests/draft'
import { remarksOn } from './remarks-on'

const own = (text: string) => ({ kind: 'own', text }) as const
const detailsOf = (
  ask: string,
  convention: string,
  what = convention.startsWith('fr') ? 'C’était fermé.' : 'It was closed.',
) =>
  remarksOn(makeDraft({ convention, answers: { what: own(what), ask: own(ask) } }))
    .map(({ reason }) => reason)
    .filter((reason) => ['wish-passed', 'refund-sum', 'ask-object'].includes(reason))

test.each([
  ['Pourriez-vous me répondre d’ici le 3 novembre?', 'fr-CA'],
  ['Merci de me répondre avant le 15 novembre 2026.', 'fr-CA'],
  ['J’aimerais une réponse au plus tard le 20 octobre.', 'fr-CA'],
  ['Please reply by November 3.', 'en-CA'],
  ['I would like an answer before November 15, 2026.', 'en-CA'],
  ['Could you reply no later than October 20?', 'en-CA'],
  ['Merci de me répondre le 12 novembre au plus tard.', 'fr-CA'],
  ['J’aimerais le reçu le 30 octobre dernier délai.', 'fr-CA'],
  ['Please reply on November 12 at the latest.', 'en-CA'],
  ['I ask you to return my keys before October 31.', 'en-CA'],
])('%s (%s) wishes for a day that has passed', (ask, convention) => {
  expect(detailsOf(ask, convention)).toEqual(['wish-passed'])
})

test.each([
  ['Pourriez-vous me répondre d’ici le 15 décembre?', 'fr-CA'],
  ['Pourriez-vous me répondre d’ici vendredi?', 'fr-CA'],
  ['Pourriez-vous me répondre d’ici le 3 janvier?', 'fr-CA'],
  ['Pourriez-vous m’expliquer ce qui s’est passé le 3 novembre?', 'fr-CA'],
  ['Merci de me répondre dans les dix jours.', 'fr-CA'],
  ['Please reply by December 15.', 'en-CA'],
  ['Please reply by Friday.', 'en-CA'],
  ['Could you explain what happened on November 3?', 'en-CA'],
  ['Please reply within two weeks.', 'en-CA'],
  ['Merci de me répondre le 12 décembre au plus tard.', 'fr-CA'],
  ['Please reply on December 12 at the latest.', 'en-CA'],
  ['I ask you to say what the latest news of October 31 was.', 'en-CA'],
])('%s (%s) wishes for a day to come, or for none', (ask, convention) => {
  expect(detailsOf(ask, convention)).toEqual([])
})

test.each([
  ['Pourriez-vous me rembourser?', 'fr-CA'],
  ['Pourriez-vous me rembourser tout de suite?', 'fr-CA'],
  ['J’aimerais un remboursement complet.', 'fr-CA'],
  ['Remboursez-moi tout de suite.', 'fr-CA'],
  ['Pourriez-vous tout simplement me rembourser?', 'fr-CA'],
  ['Je veux ravoir mon argent.', 'fr-CA'],
  ['Please refund me.', 'en-CA'],
  ['I would like a full refund.', 'en-CA'],
  ['Please refund me, all the staff knew.', 'en-CA'],
  ['I would like my money back.', 'en-CA'],
  ['Could I get a refund?', 'en-CA'],
  ['Un remboursement', 'fr-CA'],
  ['A refund', 'en-CA'],
  ['Je vous demande de me rendre ma caution.', 'fr-CA'],
  ['J’aimerais ravoir mon dépôt.', 'fr-CA'],
  ['Pouvez-vous créditer mon compte?', 'fr-CA'],
  ['I am asking you to return my deposit.', 'en-CA'],
  ['Could you credit my card?', 'en-CA'],
  ['I would like a credit on my next bill.', 'en-CA'],
])('%s (%s) asks for money without a sum', (ask, convention) => {
  expect(detailsOf(ask, convention)).toEqual(['refund-sum'])
})

test.each([
  ['Pourriez-vous me rembourser 80 $?', 'fr-CA', ''],
  ['Pourriez-vous me rembourser?', 'fr-CA', 'J’ai payé 80,50 $ pour rien.'],
  ['Pourriez-vous me rembourser?', 'fr-CA', 'J’ai payé vingt dollars.'],
  ['Pourriez-vous rembourser la commande 0093 en entier?', 'fr-CA', ''],
  ['Pourriez-vous m’expliquer pourquoi le remboursement est refusé?', 'fr-CA', ''],
  ['Pourriez-vous remplacer le vélo?', 'fr-CA', ''],
  ['J’aimerais un remboursement complet de la commande 0093.', 'fr-CA', ''],
  ['Pourriez-vous me rembourser le reste?', 'fr-CA', ''],
  ['Pourriez-vous me rembourser ce qui reste?', 'fr-CA', ''],
  ['Pourriez-vous me rembourser ce qu’il me reste?', 'fr-CA', ''],
  ['Merci de me rembourser la différence.', 'fr-CA', ''],
  ['Merci de me rembourser la moitié.', 'fr-CA', ''],
  ['Remboursez-moi tout, s’il vous plaît.', 'fr-CA', ''],
  ['Pourriez-vous me rembourser tout le montant?', 'fr-CA', ''],
  ['Pourriez-vous tout me rembourser?', 'fr-CA', ''],
  ['Pourriez-vous me rembourser le solde?', 'fr-CA', ''],
  ['Pourriez-vous me rembourser intégralement?', 'fr-CA', ''],
  ['Please refund me the rest.', 'en-CA', ''],
  ['Please refund the balance.', 'en-CA', ''],
  ['Could you refund the difference?', 'en-CA', ''],
  ['Please refund half.', 'en-CA', ''],
  ['Please refund me the full amount.', 'en-CA', ''],
  ['Please refund me in full.', 'en-CA', ''],
  ['Please refund me everything.', 'en-CA', ''],
  ['Please refund what’s left.', 'en-CA', ''],
  ['Please refund $80.', 'en-CA', ''],
  ['Please refund me.', 'en-CA', 'I paid eighty dollars.'],
  ['I would like a full refund of order 0093.', 'en-CA', ''],
  ['Could you explain why a refund was refused?', 'en-CA', ''],
  ['Please replace the bike.', 'en-CA', ''],
  ['Je vous demande de me rendre mes clés.', 'fr-CA', ''],
  ['J’aimerais récupérer mon parapluie.', 'fr-CA', ''],
  ['I ask you to return the keys.', 'en-CA', ''],
  ['I would like to get back my umbrella.', 'en-CA', ''],
])('%s (%s) asks for a sum that is known, or for none', (ask, convention, what) => {
  expect(detailsOf(ask, convention, what || undefined)).toEqual([])
})

test('a refund that is chosen among the answers lacks its sum too', () => {
  const ask = { kind: 'choice', choice: 'refund', text: '' } as const
  const reasons = remarksOn(makeDraft({ answers: { what: own('C’était fermé.'), ask } })).map(({ reason }) => reason)
  expect(reasons).toContain('refund-sum')
})

test.each([
  ['Pourriez-vous mettre une affiche?', 'fr-CA'],
  ['J’aimerais que vous posiez des panneaux à l’entrée.', 'fr-CA'],
  ['Pourriez-vous mieux former votre personnel?', 'fr-CA'],
  ['Pourriez-vous améliorer les choses?', 'fr-CA'],
  ['Could you put up signs?', 'en-CA'],
  ['Signs', 'en-CA'],
  ['Des panneaux', 'fr-CA'],
  ['Please post a notice at the door.', 'en-CA'],
  ['Please train your staff.', 'en-CA'],
  ['Could you please change your policy?', 'en-CA'],
  ['Pourriez-vous régler ça?', 'fr-CA'],
  ['Faites le nécessaire.', 'fr-CA'],
  ['J’aimerais une solution.', 'fr-CA'],
  ['J’aimerais un geste de votre part.', 'fr-CA'],
  ['Pouvez-vous informer les clients?', 'fr-CA'],
  ['Could you sort this out?', 'en-CA'],
  ['Please do what is needed.', 'en-CA'],
  ['I would like a solution.', 'en-CA'],
  ['I would like a gesture from you.', 'en-CA'],
  ['I would like you to inform customers.', 'en-CA'],
])('%s (%s) does not say what', (ask, convention) => {
  expect(detailsOf(ask, convention)).toEqual(['ask-object'])
})

test.each([
  ['Pourriez-vous mettre une affiche avec les heures?', 'fr-CA'],
  ['Pourriez-vous mettre une affiche qui dit que la piscine est fermée?', 'fr-CA'],
  ['Pourriez-vous mettre une affiche : « Fermé le lundi »?', 'fr-CA'],
  ['Pourriez-vous former votre personnel aux allergies?', 'fr-CA'],
  ['Pourriez-vous réparer la porte?', 'fr-CA'],
  ['Could you put up signs saying that the pool is closed?', 'en-CA'],
  ['Please post a notice with the hours.', 'en-CA'],
  ['Please train your staff about allergies.', 'en-CA'],
  ['Please fix the door.', 'en-CA'],
  ['J’aimerais que vous régliez ça avec le voisin du 3e.', 'fr-CA'],
  ['J’aimerais une solution pour le bruit de l’ascenseur.', 'fr-CA'],
  ['J’aimerais un changement de chambre.', 'fr-CA'],
  ['Pourriez-vous informer les parents des heures d’ouverture?', 'fr-CA'],
  ['Je vous demande un geste : laissez la lumière allumée.', 'fr-CA'],
  ['Could you sort out the heating in unit 4?', 'en-CA'],
  ['I would like a solution to the noise from the lift.', 'en-CA'],
  ['I would like a change of room.', 'en-CA'],
  ['Could you inform parents of the new hours?', 'en-CA'],
  ['Could you fix it?', 'en-CA'],
])('%s (%s) says what', (ask, convention) => {
  expect(detailsOf(ask, convention)).toEqual([])
})

test('a sign that was seen is not asked for', () => {
  expect(detailsOf('Pourriez-vous m’expliquer?', 'fr-CA', 'Il y avait une affiche.')).toEqual([])
  expect(detailsOf('Could you explain?', 'en-CA', 'They put up signs.')).toEqual([])
})

import { expect, test } from 'vitest'
import { readText } from '#letter/reading/read-sentence'
import { languageOf, languages } from '#tests/languages'
import { readingOf, today } from './reading-of'

test.each<[string, string, readonly string[]]>([
  ['la commande 0093', 'fr-CA', ['order 0093']],
  ['Ma commande no 12, jamais reçue', 'fr-CA', ['order 12']],
  ['la facture no 123 456 789', 'fr-CA', ['invoice 123 456 789']],
  ['Dossier AB-114', 'fr-CA', ['file AB-114']],
  ['dossier n° ab-114', 'fr-CA', ['file ab-114']],
  ['réservation : XK9R2T', 'fr-FR', ['booking XK9R2T']],
  ['le vol AC870', 'fr-CA', ['ticket AC870']],
  ['ma réservation (XK9R2T)', 'fr-CA', ['booking XK9R2T']],
  ['une commande de 3 pizzas', 'fr-CA', []],
  ['Je commande 250 chaises.', 'fr-CA', []],
  ['une facture 80 $', 'fr-CA', []],
  ['le billet 20 €', 'fr-FR', []],
  ['réservation 3 personnes', 'fr-CA', []],
  ['order 0093', 'en-CA', ['order 0093']],
  ['My order number is 4471.', 'en-CA', ['order 4471']],
  ['file AB-114', 'en-CA', ['file AB-114']],
  ['invoice #77', 'en-CA', ['invoice 77']],
  ['booking: XK9R2T', 'en-GB', ['booking XK9R2T']],
  ['I tried to order 250 chairs.', 'en-CA', []],
  ['order 2 pizzas', 'en-CA', []],
  ['in case 300 people come', 'en-CA', []],
  ['an invoice of $350', 'en-CA', []],
  ['a booking for 4', 'en-CA', []],
])('“%s” (%s) has the references %j', (text, convention, references) => {
  expect(readingOf(text, convention).references.map(({ kind, code }) => `${kind} ${code}`)).toEqual(references)
})

test.each<[string, string, readonly string[]]>([
  ['d’ici le 15 décembre', 'fr-CA', ['2026-12-15']],
  ['Répondez-moi d’ici le 15.', 'fr-CA', ['2026-12-15']],
  ['d’ici vendredi', 'fr-CA', ['2026-11-27']],
  ['au plus tard le 3 janvier', 'fr-CA', ['2027-01-03']],
  ['avant le 5 décembre', 'fr-CA', ['2026-12-05']],
  ['dans les dix jours', 'fr-CA', ['2026-12-01']],
  ['sous 15 jours', 'fr-FR', ['2026-12-06']],
  ['dans un délai d’une semaine', 'fr-CA', ['2026-11-28']],
  ['d’ici la fin du mois', 'fr-CA', ['2026-11-30']],
  ['avant la fin de la semaine', 'fr-CA', ['2026-11-27']],
  ['avant Noël', 'fr-CA', ['2026-12-25']],
  ['dans les 48 heures', 'fr-CA', ['2026-11-23']],
  ['avant le 3 mai, tout allait bien', 'fr-CA', []],
  ['dans les 3 jours qui ont suivi', 'fr-CA', []],
  ['d’ici là', 'fr-CA', []],
  ['avant le 2e essai', 'fr-CA', []],
  ['dans deux semaines', 'fr-CA', []],
  ['by Friday', 'en-CA', ['2026-11-27']],
  ['by the 15th', 'en-CA', ['2026-12-15']],
  ['by December 15, please', 'en-CA', ['2026-12-15']],
  ['no later than January 3', 'en-CA', ['2027-01-03']],
  ['within two weeks', 'en-CA', ['2026-12-05']],
  ['within 10 business days', 'en-CA', ['2026-12-01']],
  ['before December 5', 'en-CA', ['2026-12-05']],
  ['by the end of the month', 'en-CA', ['2026-11-30']],
  ['I stopped by Friday.', 'en-CA', []],
  ['before May 3 all was well', 'en-CA', []],
  ['within two weeks of buying it', 'en-CA', []],
  ['within 24 hours', 'en-CA', ['2026-11-22']],
  ['by tomorrow', 'en-CA', ['2026-11-22']],
  ['by two people', 'en-CA', []],
  ['by the 2nd floor', 'en-CA', []],
])('“%s” (%s) has the deadlines %j', (text, convention, deadlines) => {
  expect(readingOf(text, convention).deadlines.map(({ by }) => by)).toEqual(deadlines)
})

test('the day of a deadline is not told as a day', () => {
  const { days, deadlines } = readingOf('Le 3 mai, j’ai payé; remboursez-moi d’ici le 15 décembre.', 'fr-CA')
  expect([days.map(({ day }) => day), deadlines.map(({ by }) => by)]).toEqual([['2026-05-03'], ['2026-12-15']])
})

test.each<[string, string, readonly string[]]>([
  ['Madame Roy m’a aidée.', 'fr-CA', ['Roy']],
  ['M. Côté et Mme Roy', 'fr-CA', ['Côté', 'Roy']],
  ['mon fils Léo', 'fr-CA', ['Léo']],
  ['le serveur Marc', 'fr-CA', ['Marc']],
  ['Julie m’a aidé.', 'fr-CA', ['Julie']],
  ['Personne ne m’a aidé.', 'fr-CA', []],
  ['mon fils a attendu à Montréal', 'fr-CA', []],
  ['Mr. Smith', 'en-CA', ['Smith']],
  ['my daughter Maya', 'en-CA', ['Maya']],
  ['the cashier Tom', 'en-CA', ['Tom']],
  ['Julie helped me.', 'en-CA', ['Julie']],
  ['Nobody helped me.', 'en-CA', []],
  ['my son in Toronto', 'en-CA', []],
])('“%s” (%s) names %j', (text, convention, names) => {
  expect(readingOf(text, convention).persons.map(({ name }) => name)).toEqual(names)
})

test.each<[string, string, boolean, readonly string[] | null]>([
  ['Pourriez-vous me rembourser 80 $ d’ici le 15 décembre?', 'fr-CA', true, ['refund']],
  ['J’aimerais des excuses et une explication.', 'fr-CA', false, ['apology', 'explanation']],
  ['Remboursez-moi.', 'fr-CA', false, ['refund']],
  ['Je veux être remboursée.', 'fr-CA', false, ['refund']],
  ['Est-ce possible de réparer le vélo?', 'fr-CA', true, ['repair']],
  ['Pourriez-vous mettre une affiche?', 'fr-CA', true, ['change']],
  ['Pourquoi la salle était-elle fermée?', 'fr-CA', true, null],
  ['pourquoi personne ne répond', 'fr-CA', true, null],
  ['J’aimerais vous remercier.', 'fr-CA', false, null],
  ['J’ai reçu des excuses et un remboursement.', 'fr-CA', false, null],
  ['Quand je suis arrivée, c’était fermé.', 'fr-CA', false, null],
  ['Could you please refund me by Friday?', 'en-CA', true, ['refund']],
  ['I would like an apology and an explanation.', 'en-CA', false, ['apology', 'explanation']],
  ['Please fix it.', 'en-CA', false, ['repair']],
  ['Refund me.', 'en-CA', false, ['refund']],
  ['I need my money back.', 'en-CA', false, ['refund']],
  ['I would like to be refunded.', 'en-CA', false, ['refund']],
  ['Could you tell me why?', 'en-CA', true, ['explanation']],
  ['Why was it closed?', 'en-CA', true, null],
  ['why was it closed', 'en-CA', true, null],
  ['I would like to thank you.', 'en-CA', false, null],
  ['I got a refund and an apology.', 'en-CA', false, null],
  ['When I came, it was closed.', 'en-CA', false, null],
  ['I hope for a full refund.', 'en-CA', false, ['refund']],
  ['We hope to get an apology.', 'en-CA', false, ['apology']],
  ['I look forward to your explanation.', 'en-CA', false, ['explanation']],
  ["I'm still waiting for a refund.", 'en-CA', false, ['refund']],
  ['A refund would be fair.', 'en-CA', false, ['refund']],
  ['J’attends des excuses.', 'fr-CA', false, ['apology']],
  ['Je m’attends à recevoir un remboursement.', 'fr-CA', false, ['refund']],
  ['Nous réclamons un remboursement.', 'fr-CA', false, ['refund']],
  ['Il serait normal de me rembourser.', 'fr-CA', false, ['refund']],
  ['Une explication serait bienvenue.', 'fr-CA', false, ['explanation']],
  ...[
    'I was looking forward to the replacement bus.',
    'I hope the replacement teacher is nice.',
    'We are looking for the replacement key.',
    'We hope that the repair holds.',
    'I hope this explanation helps.',
    'The clerk said a refund would be fair.',
    'They are waiting for a refund.',
  ].map((text): [string, string, boolean, null] => [text, 'en-CA', false, null]),
  ...[
    'J’attends mon tour pour la réparation de mon vélo.',
    'J’attends depuis deux heures le remplacement du pneu.',
    'J’espère que mes explications vous aideront.',
    'Je m’attends à une file d’attente le samedi.',
    'J’espère un bon échange entre nos écoles.',
    'Nous réclamons peu.',
    'On m’a dit qu’il serait normal de m’attendre.',
    'Il serait normal de m’attendre.',
  ].map((text): [string, string, boolean, null] => [text, 'fr-CA', false, null]),
])('“%s” (%s) is a question: %s, and requests %j', (text, convention, isQuestion, requested) => {
  const reading = readingOf(text, convention)
  expect([reading.isQuestion, reading.isRequest ? [...reading.requested].toSorted() : null]).toEqual([
    isQuestion,
    requested,
  ])
})

test('what can be requested is what the question of the request offers', () => {
  for (const { reading, questions } of languages)
    expect(Object.keys(reading.requests).toSorted()).toEqual(
      (questions.ask.choices ?? []).map(({ id }) => id).toSorted(),
    )
})

test.each<[string, readonly string[]]>([
  ['fr-CA', ['Une déception', 'C’est décevant.', 'Je suis déçue.', 'Cela déçoit.']],
  ['fr-CA', ['Je vous remercie.', 'Merci.', 'des remerciements']],
  ['fr-CA', ['rembourser', 'un remboursement', 'remboursez']],
  ['fr-CA', ['fermé', 'une fermeture', 'ferme']],
  ['en-CA', ['disappointed', 'a disappointment', 'It is disappointing.']],
  ['en-CA', ['Thank you', 'thanks', 'thankful', 'I appreciate it.', 'grateful']],
  ['en-CA', ['refunded', 'a refund', 'refunding']],
  ['en-CA', ['explain', 'an explanation']],
])('in %s, %j have one root', (convention, texts) => {
  const [first = new Set<string>(), ...others] = texts.map((text) => readingOf(text, convention).roots)
  for (const roots of others) expect([...first].filter((root) => roots.has(root))).toHaveLength(1)
})

test.each<[string, string, string]>([
  ['fr-CA', 'décembre', 'déçu'],
  ['fr-CA', 'une attention', 'une attente'],
  ['en-CA', 'the disc', 'disappointed'],
  ['en-CA', 'thinking', 'thanking'],
])('in %s, “%s” and “%s” have no root in common', (convention, one, other) => {
  const [first, second] = [readingOf(one, convention).roots, readingOf(other, convention).roots]
  expect([...first].filter((root) => second.has(root))).toEqual([])
})

test('a text is read sentence by sentence, each thing at its place in the text', () => {
  const text = 'Mme. Roy est venue le 3 mai 2026. Pourriez-vous me rembourser 80 $? Merci.'
  const reading = readText(text, languageOf('fr-CA'), today)
  const at = ({ from, to }: Readonly<{ from: number; to: number }>) => text.slice(from, to)
  expect(reading.days.map(at)).toEqual(['le 3 mai 2026'])
  expect(reading.sums.map(at)).toEqual(['80 $'])
  expect([...reading.requested]).toEqual(['refund'])
  expect(reading.isQuestion).toBe(true)
})

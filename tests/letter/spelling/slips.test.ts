import { expect, test } from 'vitest'
import { slipsIn } from '#letter/spelling/slips'
import { library } from '#tests/languages'
import { labelledSentences, tryTable } from './labelled-sentences'

const tables = new Map<string, Awaited<ReturnType<typeof tableOf>>>()
for (const tag of ['en', 'fr']) tables.set(tag, await tableOf(tag))

async function tableOf(tag: string) {
  return (await library.read(tag, 'spelling')).slips
}

/** The text with all that is offered. */
function mended(tag: string, text: string, names: readonly string[] = []): string {
  const table = tables.get(tag)
  if (!table) throw new Error(`No slips in ${tag}`)
  return slipsIn(text, table, names).reduceRight(
    (left, { from, to, instead }) => left.slice(0, from) + instead + left.slice(to),
    text,
  )
}

test.each(['en', 'fr'])(
  'in %s, few usual slips are missed, and what is offered is nearly always right',
  { timeout: 30_000 },
  (tag) => {
    const table = tables.get(tag) ?? { lists: {}, stems: [], rules: [] }
    const innocent = labelledSentences(`${tag}-innocent.txt`)
    const faulty = labelledSentences(`${tag}-faulty.txt`)
    expect([innocent.length, faulty.length]).toEqual([300, 300])
    const falseOffers = tryTable(innocent, table).wrong
    expect(falseOffers.length, falseOffers.join('\n')).toBeLessThanOrEqual(3)
    const { precision, recall, wrong } = tryTable(faulty, table)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  },
)

test.each(['en', 'fr'])('in %s, nothing is offered in what people write every day', { timeout: 30_000 }, (tag) => {
  const table = tables.get(tag) ?? { lists: {}, stems: [], rules: [] }
  expect(tryTable(labelledSentences(`${tag}-everyday.txt`), table).wrong).toEqual([])
})

test.each(['en', 'fr'])('in %s, what the table learnt since is all offered, and nothing else is', (tag) => {
  const table = tables.get(tag) ?? { lists: {}, stems: [], rules: [] }
  const { wrong, missed } = tryTable(labelledSentences(`${tag}-later.txt`), table)
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] })
})

test.each([
  ['fr', 'J’ai du attendre.', 'J’ai dû attendre.', 'J’ai du courrier.'],
  ['fr', 'Je c’est pas pourquoi.', 'Je sais pas pourquoi.', 'Ce que je sais, c’est que non.'],
  ['fr', 'Je voudrai savoir.', 'Je voudrais savoir.', 'Je voudrai sans doute y retourner.'],
  [
    'fr',
    'Quand à la livraison, rien.',
    'Quant à la livraison, rien.',
    'Quand à la caisse, on m’a dit non, je suis parti.',
  ],
  ['fr', 'J’ai attendu prêt d’une heure.', 'J’ai attendu près d’une heure.', 'Mon prêt d’une auto a été refusé.'],
  ['fr', 'Il ni avait personne.', 'Il n’y avait personne.', 'Il n’y avait ni eau ni savon.'],
  ['fr', 'Elle est partit tôt.', 'Elle est partie tôt.', 'Elle partit tôt.'],
  ['fr', 'C’était payer d’avance.', 'C’était payé d’avance.', 'Leur rêve, c’était jouer.'],
  ['fr', 'Les enfants était dehors.', 'Les enfants étaient dehors.', 'L’un de mes amis était là.'],
  ['fr', 'C’est la que j’ai compris.', 'C’est là que j’ai compris.', 'C’est la porte que j’ai brisée.'],
  ['fr', 'On c’est fait refuser.', 'On s’est fait refuser.', 'Ce qu’il dit, c’est fait.'],
  ['fr', 'Sait pas juste.', 'C’est pas juste.', 'Il sait pas mal de choses.'],
  ['fr', 'Quel belle surprise!', 'Quelle belle surprise!', 'Quel bonheur de vous lire.'],
  ['fr', 'Je suis arriver tard.', 'Je suis arrivé tard.', 'Mon but est d’arriver tôt.'],
  ['en', 'It dont work.', 'It doesn’t work.', 'I don’t like it.'],
  ['en', 'He told me too wait.', 'He told me to wait.', 'I told him too, and I left.'],
  ['en', 'Tell me were it is.', 'Tell me where it is.', 'They asked were we ready.'],
  ['en', 'I except your offer.', 'I accept your offer.', 'All of us except your manager.'],
  ['en', 'We past the store.', 'We passed the store.', 'We walked past the store.'],
  ['en', 'I could’nt see.', 'I couldn’t see.', 'I couldn’t see.'],
  ['fr', 'Il et là.', 'Il est là.', 'Ça et là, des papiers.'],
  ['fr', 'Les billets sont a Luc.', 'Les billets sont à Luc.', 'Les billets sont a priori valides.'],
  ['en', 'There manager never called.', 'Their manager never called.', 'Is there staff on site?'],
  ['en', 'They was very nice.', 'They were very nice.', 'What it was, they knew.'],
  ['en', 'He don’t care.', 'He doesn’t care.', 'People like it, don’t they?'],
  ['en', 'I seen it.', 'I saw it.', 'Have I seen it?'],
  ['en', 'Thank you for you help.', 'Thank you for your help.', 'What I did for you helps me.'],
  ['en', 'My brothers bike was stolen.', 'My brother’s bike was stolen.', 'My brothers bike to school.'],
  ['en', 'I cant use it.', 'I can’t use it.', 'The cant of the roof is steep.'],
  ['fr', 'Elle ma aidé.', 'Elle m’a aidé.', 'Elle a aidé ma fille.'],
  ['fr', 'Elle ma appelée.', 'Elle m’a appelée.', 'Ma bien aimée voisine.'],
  ['fr', 'Jai attendu.', 'J’ai attendu.', 'J’ai attendu.'],
  ['fr', 'Je trouve ca long.', 'Je trouve ça long.', 'Le site en .ca est lent.'],
  ['fr', 'Sa ne va pas.', 'Ça ne va pas.', 'Sa mère ne va pas bien.'],
  ['fr', 'Merci a vous.', 'Merci à vous.', 'Votre lettre a sa place ici.'],
  ['fr', 'Il à refusé.', 'Il a refusé.', 'C’est à moi.'],
  ['fr', 'Ils son partis.', 'Ils sont partis.', 'Ils aiment son père.'],
  ['fr', 'Ils on attendu.', 'Ils ont attendu.', 'C’est ce que l’on attend.'],
  ['fr', 'J’ai payer hier.', 'J’ai payé hier.', 'J’ai à payer demain.'],
  ['fr', 'Je veux payé.', 'Je veux payer.', 'Je veux un café payé.'],
  ['fr', 'J’étais un peut déçu.', 'J’étais un peu déçu.', 'Si quelqu’un peut m’aider, merci.'],
  ['fr', 'Cet jour-la, non.', 'Cet jour-là, non.', 'Relisez-la, puis décidez.'],
  ['fr', 'Tout les jours.', 'Tous les jours.', 'Tout les intéresse.'],
  ['fr', 'Son projet était pas prêt.', 'Son projet n’était pas prêt.', 'Son projet n’était pas prêt.'],
  ['fr', 'Vous m’avez pas répondu.', 'Vous ne m’avez pas répondu.', 'Ne vous inquiétez pas.'],
  ['fr', 'J’y vais jamais.', 'Je n’y vais jamais.', 'Je n’y vais jamais.'],
  ['fr', 'Il y a pas de rampe.', 'Il n’y a pas de rampe.', 'Il y a pas mal de monde.'],
  ['fr', 'C’est pas normal.', 'Ce n’est pas normal.', 'C’est à deux pas.'],
  ['fr', 'Et personne nous a prévenus.', 'Et personne ne nous a prévenus.', 'Une personne nous a prévenus.'],
  ['fr', 'Je peux presque plus dormir.', 'Je ne peux presque plus dormir.', 'Je peux dormir plus tard.'],
  ['fr', 'La sortie a été annulé.', 'La sortie a été annulée.', 'Le prix de la sortie a été annulé.'],
  ['fr', 'Elle est tombé.', 'Elle est tombée.', 'Il est tombé.'],
  ['fr', 'Il pleut pis on attend.', 'Il pleut et on attend.', 'Tant pis pour nous.'],
  ['en', 'I know your busy.', 'I know you’re busy.', 'I know your busy street.'],
  ['en', 'It closed on oct 30.', 'It closed on Oct 30.', 'It closed on Oct 30.'],
  ['en', 'It closed on 3rd sept.', 'It closed on 3rd Sept.', 'It closed on 3rd Sept.'],
  ['en', 'I like you’re staff.', 'I like your staff.', 'I know you’re kind.'],
  ['en', 'Its a shame.', 'It’s a shame.', 'Its lid is broken.'],
  ['en', 'It lost it’s charm.', 'It lost its charm.', 'I know it’s charming.'],
  ['en', 'You could of called.', 'You could have called.', 'You could of course call.'],
  ['en', 'It took longer then usual.', 'It took longer than usual.', 'I waited longer, then I left.'],
  ['en', 'Their is no one.', 'There is no one.', 'Their dog is kind.'],
  ['en', 'It was to late.', 'It was too late.', 'It was to be late.'],
  ['en', 'I did not loose hope.', 'I did not lose hope.', 'The dog got loose.'],
])('%s: “%s” is offered as “%s”, and “%s” stays', (tag, slip, meant, innocent) => {
  expect(mended(tag, slip)).toBe(meant)
  expect(mended(tag, innocent)).toBe(innocent)
})

test.each([
  ['a quotation', 'He wrote “its a shame” to me.'],
  ['somebody else’s words in French marks', 'He wrote « its a shame » to me.'],
  ['an address', 'I wrote to its-a-wrap@example.com and www.its-a.wrap.ca/could-of.'],
  ['a name in the middle of a sentence', 'We ate at Its A Wrap.'],
  ['capitals', 'ITS A SHAME.'],
])('nothing is offered in %s', (_, text) => {
  expect(mended('en', text)).toBe(text)
})

test('a name that the letter gives is left as its owner writes it', () => {
  expect(mended('en', 'Its a wrap is a good place.')).toBe('It’s a wrap is a good place.')
  expect(mended('en', 'Its a wrap is a good place.', ['Its a Wrap'])).toBe('Its a wrap is a good place.')
})

test('what is offered stands where the slip stands, however apostrophes and spaces are printed', () => {
  const table = tables.get('fr') ?? { lists: {}, stems: [], rules: [] }
  expect(slipsIn('Oui\u00A0: j’ai du payer.', table, [])).toEqual([{ from: 11, to: 13, instead: 'dû' }])
})

test('the first rule that fits a place counts, and a list that is not there is told', () => {
  const rule = { slip: 'teh', as: 'the' }
  expect(slipsIn('Teh end', { lists: {}, stems: [], rules: [rule, { ...rule, as: 'ten' }] }, [])).toEqual([
    { from: 0, to: 3, instead: 'The' },
  ])
  expect(slipsIn('Teh end', { lists: {}, stems: [], rules: [] }, [])).toEqual([])
  expect(() => slipsIn('teh end', { lists: {}, stems: [], rules: [{ ...rule, after: ' {nouns}' }] }, [])).toThrow(
    RangeError,
  )
})

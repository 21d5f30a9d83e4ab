import { expect, test } from 'vitest'
import { proposeKeep } from '#letter/check/keep'
import { compose } from '#letter/compose/compose'
import { wordCount } from '#letter/compose/ladder'
import { languageOf } from '#tests/languages'
import { outpouring } from './long-answers'
import { today, told } from './remarks-on'

const letterOf = (draft: ReturnType<typeof told>) => compose(draft, languageOf(draft.convention), today)
const bodyOf = (letter: ReturnType<typeof letterOf>) =>
  letter.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))

test.each(['fr-CA', 'en-CA'] as const)(
  'the writer’s own sentences are chosen, in reading order, none reworded: %s',
  (convention) => {
    const letter = letterOf(outpouring(convention))
    const own = bodyOf(letter).filter(({ origin }) => origin === 'writer')
    const { keep, setAside } = proposeKeep(letter, languageOf(convention), today)
    expect([...keep, ...setAside].toSorted()).toEqual(own.map(({ id }) => id).toSorted())
    expect(keep).toEqual(own.map(({ id }) => id).filter((id) => keep.includes(id)))
  },
)

test.each(['fr-CA', 'en-CA'] as const)('who, what, where, why and what is asked stay: %s', (convention) => {
  const letter = letterOf(outpouring(convention))
  const { keep } = proposeKeep(letter, languageOf(convention), today)
  const kept = bodyOf(letter).filter(({ id }) => keep.includes(id))
  const text = kept.map((one) => one.text).join(' ')
  for (const fact of [/comptoir|counter/, /commis|livreur|clerk/, /rembourser|refund/]) expect(text).toMatch(fact)
  for (const source of ['what', 'why', 'ask'])
    expect(kept[0] && kept.some((one) => one.source === source && one.id === firstOf(letter, source)), source).toBe(
      true,
    )
  expect(text).not.toMatch(/Désolée? de vous|Sorry to bother/)
  expect(kept.reduce((sum, one) => sum + wordCount(one.text), 0)).toBeLessThanOrEqual(160)
})

test('a short letter keeps everything', () => {
  const letter = letterOf(told('La salle était fermée. Personne ne m’a averti.'))
  expect(proposeKeep(letter, languageOf('fr-CA'), today).setAside).toEqual([])
})

function firstOf(letter: ReturnType<typeof letterOf>, source: string): string | undefined {
  return bodyOf(letter).find((one) => one.source === source && one.origin === 'writer')?.id
}

test('what is kept is read to the end, however long the sentences there are to choose from', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, at) => `${['Hier', ...Array.from({ length: 31 }, (__, word) => `chose${at}x${word}`)].join(' ')}.`,
  )
  const letter = letterOf(told(sentences.join(' ')))
  const { keep } = proposeKeep(letter, languageOf('fr-CA'), today)
  const stays = bodyOf(letter).filter(({ id, origin }) => origin === 'app' || keep.includes(id))
  const words = stays.reduce((sum, one) => sum + wordCount(one.text), 0)
  expect(words).toBeLessThanOrEqual(150)
  expect(words).toBeGreaterThan(150 - 32)
})

test('a list stays whole, with the sentence that leads to it', () => {
  const { answers, ...draft } = outpouring('fr-CA')
  const story = answers.what?.kind === 'own' ? answers.what.text : ''
  const letter = letterOf({
    ...draft,
    answers: {
      ...answers,
      what: { kind: 'own', text: `${story}\n\nIl manquait :\n- un tapis\n- une lampe\n- désolé de vous déranger` },
    },
  })
  const { setAside } = proposeKeep(letter, languageOf('fr-CA'), today)
  const aside = bodyOf(letter).flatMap(({ id, text }) => (setAside.includes(id) ? [text] : []))
  expect(aside.length).toBeGreaterThan(0)
  expect(aside.filter((text) => /Il manquait|^un tapis|^une lampe|^désolé de vous/.test(text))).toEqual([])
})

const lamps = {
  'fr-CA':
    'Le 3 mai, la livraison est arrivée avec deux heures de retard. La lampe était cassée, il manquait le cordon et l’abat-jour était rayé. D’ailleurs ma belle-sœur adore vos lampes et elle en a trois. Ensuite, j’ai été facturé deux fois, 89,99 $ puis 89,99 $, et j’ai le reçu. De plus, la préposée au téléphone m’a raccroché au nez le 5 mai. Il faisait beau ce jour-là. J’avais acheté ma première lampe chez vous en 2009. Mon mari m’avait dit d’aller ailleurs, mais j’aimais votre magasin, avec sa vitrine et son chat. Un autre problème : votre site affichait la lampe en stock alors qu’elle ne l’était pas. Je me souviens que le plancher craquait et que la musique était forte. On avait pris un café au coin avant d’entrer, et il pleuvait un peu. Ma nièce avait hâte de lire sous cette lampe. Le vendeur portait une cravate verte et il sifflait. J’ai gardé la boîte, la facture et trois photos. La poignée du carton s’était déchirée dans l’escalier, ce qui a fait rire tout le monde. Le voisin du dessous a demandé ce qui se passait. J’ai attendu 50 minutes au téléphone. Je vous demande de me rembourser 89,99 $ et de m’envoyer une lampe neuve d’ici le 1er décembre.',
  'en-CA':
    'On May 3 the delivery came two hours late. The lamp was cracked, the cord was missing and the shade was scratched. By the way my sister-in-law loves your lamps and owns three. Then I was charged twice, $89.99 and $89.99, and I have the receipt. Also, the clerk hung up on me on May 5. It was sunny that day. I bought my first lamp from you in 2009. My husband had told me to go elsewhere, but I liked your store, with its window and its cat. Another problem: your site said the lamp was in stock when it was not. I remember that the floor creaked and the music was loud. We had a coffee at the corner before going in, and it was raining a little. My niece could not wait to read under that lamp. The salesman wore a green tie and he whistled. I kept the box, the invoice and three photos. The handle of the carton tore in the stairs, which made everyone laugh. The neighbour below asked what was going on. I waited 50 minutes on the phone. Please refund $89.99 and send me a new lamp by December 1.',
} as const

test.each([
  [
    'fr-CA',
    ['Le 3 mai', 'facturé deux fois', 'le 5 mai', 'Un autre problème', 'trois photos', '50 minutes', 'rembourser'],
    ['belle-sœur', 'un café'],
  ],
  [
    'en-CA',
    ['On May 3', 'charged twice', 'on May 5', 'Another problem', 'three photos', '50 minutes', 'refund'],
    ['sister-in-law', 'a coffee'],
  ],
] as const)(
  'days, sums, proofs, each grievance and what is asked stay, and asides go: %s',
  (convention, kept, gone) => {
    const letter = letterOf(told(lamps[convention], convention))
    const { setAside } = proposeKeep(letter, languageOf(convention), today)
    const aside = bodyOf(letter)
      .flatMap(({ id, text }) => (setAside.includes(id) ? [text] : []))
      .join(' ')
    for (const words of kept) expect(aside).not.toContain(words)
    for (const words of gone) expect(aside).toContain(words)
  },
)

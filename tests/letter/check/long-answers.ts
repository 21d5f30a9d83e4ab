import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'

type Convention = 'fr-CA' | 'en-CA'

const own = (text: string) => ({ kind: 'own', text }) as const

const outpoured = {
  'fr-CA': {
    what: 'J’ai commandé un lit pour ma fille et on m’a livré une table. Désolée de vous écrire si longuement, je ne veux pas vous déranger. Il y a dix ans, ma mère achetait déjà ses meubles chez vous, et elle en parlait à toutes ses amies. À l’époque, on connaissait le nom de chaque client. Ma sœur aussi venait souvent, surtout pour les lampes et les tapis du sous-sol. Quand j’étais petite, on me donnait un bonbon à la caisse, un rouge, toujours le même. Cette fois, la boîte était énorme et le livreur était pressé. Il pleuvait, les enfants criaient, le chien s’était sauvé dans la cour du voisin. J’ai signé le papier sans regarder parce que je n’avais plus de mains. Le soir, en ouvrant la boîte, j’ai vu que ce n’était pas un lit. Ma fille a dormi sur un matelas par terre pendant deux semaines. Elle disait que c’était du camping, ce qui m’a fait sourire et pleurer en même temps. D’ailleurs, elle adore le camping depuis l’été dernier, quand nous sommes allés au lac. La tente avait pris l’eau et nous avions ri toute la nuit.',
    why: 'C’était le premier vrai lit de ma fille, et je lui avais promis pour sa fête. J’avais tout préparé : les draps, le gâteau, les ballons, même une petite lampe en forme de lune. La lampe vient d’un autre magasin, mais elle est très jolie. Mon beau-frère a offert de fabriquer un lit avec de vieilles planches, ce qui était gentil. Mes parents ont proposé de me prêter leur divan, mais il est trop lourd pour l’escalier. Je ne suis pas du genre à me plaindre, vous savez. Ma voisine m’a dit de laisser tomber, mais je pense que c’est important de le dire. Elle a déjà vécu la même chose avec une laveuse, un printemps où il neigeait encore. On en a parlé longtemps sur le balcon, avec un café qui refroidissait. Je lui ai promis de vous écrire.',
    effect:
      'À cause de cela, j’ai manqué une demi-journée de travail pour rapporter la boîte au comptoir. Le commis a regardé ma facture et m’a dit que la commande était bonne dans son écran. J’ai dû emprunter la camionnette de mon frère, qui habite à l’autre bout de la ville. Son fils était malade ce jour-là, alors il a fallu attendre la gardienne. La circulation était lourde et la radio ne marchait pas. En passant, la radio de cette camionnette n’a jamais marché. Je me suis sentie bien petite devant ce comptoir. Ma fille tenait ma main et me demandait si son lit était là. Elle avait mis ses bottes jaunes et son manteau à pois. Les gens derrière nous soupiraient. Un monsieur a même offert de me laisser passer une deuxième fois.',
    expected:
      'Je m’attendais à ce que quelqu’un ouvre la boîte avec moi. Dans d’autres magasins, on vérifie le contenu avant le départ du camion. C’est une habitude simple, qui prend deux minutes et qui évite bien des ennuis. Mon oncle faisait de la livraison autrefois et il vérifiait chaque vis.',
    ask: 'Je vous demande de me rembourser les 45 $ de location et de livrer le bon lit d’ici le 5 décembre.',
  },
  'en-CA': {
    what: 'I ordered a bed for my daughter and a table was delivered. Sorry to bother you with such a long letter. Ten years ago, my mother already bought her furniture from you and told all her friends about it. Back in the day, you knew every customer by name. My sister came often too, mostly for the lamps and the rugs in the basement. When I was little, I was given a candy at the till, a red one, the same each week. This time the box was huge and the delivery person was in a hurry. It was raining, the children were shouting, and the dog had run into the yard next door. I signed the paper without looking because my hands were full. That evening, as I opened the box, I saw that it was not a bed. My daughter slept on a mattress on the floor for two weeks. She said that it was like camping, which made me smile and cry at once. By the way, she has loved camping since last summer, when we went to the lake. The tent leaked and we laughed all night long.',
    why: 'It was the first real bed of my daughter, and I had promised it for her birthday. I had everything ready: the sheets, the cake, the balloons, even a small lamp in the shape of a moon. The lamp comes from another store, but it is very pretty. My brother-in-law offered to build a bed out of old boards, which was kind. My parents offered to lend me their couch, but it is too heavy for the stairs. I hate to complain, you know. My neighbour also told me to let it go, but I think that it matters to say it. She went through the same thing with a washer, one spring when it was still snowing. We spoke of it for a long time on the balcony, with a coffee that was getting cold. I promised her that I would write to you.',
    effect:
      'Because of this, I missed half a day of work to bring the box back to the counter. The clerk looked at my invoice and told me that the order was right on the screen. I had to borrow the van of my brother, who lives at the other end of the city. His son was sick that day, so we waited for the sitter. Traffic was heavy and the radio did not work. Incidentally, the radio of that van has been broken since the day he bought it. I felt very small in front of that counter. My daughter was holding my hand and asking me if her bed was there. She was wearing her yellow boots and her polka dot coat. The people behind us were sighing. One gentleman even offered to let me pass a second time.',
    expected:
      'I expected someone to open the box with me. In other stores, the contents are checked before the truck leaves. It is a simple habit that takes two minutes and saves a good deal of trouble. My uncle used to deliver furniture and he checked every screw.',
    ask: 'Please refund the $45 that I paid for the rental and deliver the right bed by December 5.',
  },
} as const

const places = { 'fr-CA': 'au comptoir de votre magasin', 'en-CA': 'at the counter of your store' } as const

/** Some 600 words of one story, told at a stretch. */
export function outpouring(convention: Convention): Draft {
  const { what, why, effect, expected, ask } = outpoured[convention]
  const moment = { kind: 'moment', date: '2026-11-03', until: '', time: '', place: places[convention] } as const
  return makeDraft({
    convention,
    answers: { what: own(what), why: own(why), moment, effect: own(effect), expected: own(expected), ask: own(ask) },
  })
}

const twice = {
  'fr-CA': {
    what: 'Le 3 novembre, ma facture de téléphone comptait 40 $ de trop. J’ai appelé trois fois et on m’a promis une correction que je n’ai pas vue. La personne au téléphone m’a demandé de patienter jusqu’à la fin du mois. La facture suivante portait le même montant, avec des frais de retard en plus. J’ai payé pour ne pas perdre ma ligne, en attendant votre réponse. Autre chose : le 12 novembre, votre technicien devait venir au chalet entre midi et seize heures. J’ai pris congé, et la rue est restée vide tout l’après-midi. Le lendemain, on m’a dit que le rendez-vous avait été déplacé sans que j’en sois au courant. Ma mère, qui a quatre-vingts ans, attendait cette ligne pour son bracelet d’urgence. Nous avons dû dormir chez elle pendant trois nuits, avec les enfants et le chat. Le voisin a prêté son téléphone, mais il fallait marcher dans la neige jusqu’à sa porte. Le nouveau rendez-vous est dans deux semaines, à la même heure, et je dois prendre un autre congé.',
    ask: 'Je vous demande de corriger la facture et de me rembourser les 40 $. Je joins une copie de la facture et le relevé de mes appels. La correction devrait paraître sur la facture de décembre. Un message me suffit pour savoir que c’est fait. Je garde espoir, car le reste du service me convient depuis longtemps.',
  },
  'en-CA': {
    what: 'On November 3, my telephone invoice was $40 too high. I called three times and was promised a correction that I have not seen. The person on the phone asked me to wait until the end of the month. The next invoice had the same amount, with late fees on top. I paid so as not to lose my line, while I wait for your answer. Another thing: on November 12, your technician was to come to the cottage between noon and four. I took the day off, and the street stayed empty all afternoon. The next day, I was told that the appointment had been moved without my knowing. My mother, who is eighty, was waiting for this line for her emergency bracelet. We had to sleep at her place for three nights, with the children and the cat. The neighbour lent us a telephone, but we had to walk through the snow to reach it. The new appointment is in two weeks, at the same time, and I have to take another day off.',
    ask: 'Please correct the invoice and refund the $40. I enclose a copy of the invoice and the list of my calls. The correction should be on the December invoice. A message is enough for me to know that it is done. I remain hopeful, as the rest of the service has suited me for a long time now.',
  },
} as const

/** Two grievances in one letter, of some 240 words. */
export function twoStories(convention: Convention): Draft {
  return makeDraft({ convention, answers: { what: own(twice[convention].what), ask: own(twice[convention].ask) } })
}

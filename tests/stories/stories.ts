import type { Draft } from '#letter/draft'
import { newDraft, nobody } from '#letter/new-draft'

/** The day on which every story's letter is written. */
export const storyDay = '2026-10-28'

type Told = Pick<Draft, 'door' | 'answers'> & Partial<Pick<Draft, 'register' | 'writer' | 'helper' | 'recipient'>>

function story(convention: 'fr-CA' | 'en-CA', { door, ...told }: Told): Draft {
  const id = '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11'
  return { ...newDraft({ id, door, convention, now: `${storyDay}T09:00:00.000Z` }), ...told }
}

const own = (text: string) => ({ kind: 'own', text }) as const
const frame = (id: string, text: string) => ({ kind: 'frame', frame: id, text }) as const
const on = (date: string, place: string, more: { time?: string; until?: string } = {}) =>
  ({ kind: 'moment', date, until: '', time: '', place, ...more }) as const

const felix = { ...nobody, name: 'Félix' }
const lemieux = { ...nobody, name: 'Lemieux', courtesy: 'masculine' } as const
const renaud = { ...nobody, name: 'Renaud Gagnon', city: 'Québec', email: 'renaud@exemple.ca', phone: '418 555-0142' }
const michelle = { ...nobody, name: 'Michelle Roy', city: 'Lévis', email: 'michelle@exemple.ca' }
const andree = {
  ...nobody,
  name: 'Andrée Bolduc',
  street: '36, rue du Petit-Bonheur',
  city: 'Trois-Rivières',
  postalCode: 'G9A 1B2',
  email: 'andree@exemple.ca',
}
const cindy = { ...nobody, name: 'Cindy Pelletier', city: 'Saguenay', email: 'cindy@exemple.ca' }

/** The five stories as drafts, in French; the first also in the parent's voice; and a letter that praises first. */
export const frenchStories: Readonly<Record<string, Draft>> = {
  tournament: story('fr-CA', {
    door: 'disappointed',
    register: 'child',
    writer: felix,
    helper: { ...nobody, name: 'Clara, sa mère' },
    recipient: {
      ...lemieux,
      role: 'Vice-président',
      organisation: 'Fédération de tennis de table de la province',
    },
    answers: {
      what: own('je suis déçu de ne pas pouvoir jouer au tournoi provincial'),
      why: frame('understand', "Il n'y a pas de catégorie 9 ans et moins"),
    },
  }),
  'tournament-parent': {
    ...story('fr-CA', {
      door: 'disappointed',
      writer: { ...nobody, name: 'Clara Morin', city: 'Sorel-Tracy', email: 'clara@exemple.ca' },
      recipient: { ...lemieux, role: 'Vice-président', organisation: 'Fédération de tennis de table de la province' },
      answers: {
        what: own(
          'Félix, 8 ans et demi, ne pourra pas jouer au tournoi provincial avec ses amis du club Les Pongistes du Fleuve.',
        ),
        why: frame('understand', "il n'y a pas de catégorie 9 ans et moins"),
        effect: {
          kind: 'choice',
          choice: 'sad',
          text: 'Ce devait être sa première fois loin de la maison avec des amis.',
        },
        ask: { kind: 'choice', choice: 'explanation', text: '' },
      },
    }),
    voice: 'for-my-child',
  },
  'thirty-seconds': story('fr-CA', {
    door: 'disappointed',
    writer: renaud,
    recipient: { ...nobody, role: 'Propriétaire', organisation: 'Restaurant Chez Rosaire', city: 'Québec' },
    answers: {
      what: own(
        "J'ai réservé votre salle de formation pour le mois prochain, pour un groupe de quarante personnes. En passant devant chez vous, j'ai demandé au comptoir à vous saluer et à régler un petit détail : trente secondes. L'employé est monté répéter mes mots, puis il est revenu me dire que vous n'étiez pas libre et que je devais rappeler. Personne n'est sorti.",
      ),
      moment: on('2026-10-14', 'au comptoir de votre restaurant'),
      why: frame('because', "trente secondes, c'est bien peu"),
      expected: frame('would-have-liked', "quelqu'un vienne me saluer"),
      effect: own("Si la réservation n'avait dépendu que de moi, je l'aurais annulée"),
      idea: frame('enough', "me serrer la main, de s'excuser et d'offrir de me rappeler"),
    },
  }),
  mechanic: story('fr-CA', {
    door: 'thankful',
    writer: michelle,
    recipient: { ...nobody, role: 'Direction', organisation: 'Garage Simard' },
    answers: {
      thanked: frame('thank', 'le responsable du service de votre garage'),
      moment: on('2026-10-06', ''),
      gesture: own(
        "Mon auto est tombée en panne alors que j'allais au travail. Votre journée était complète, et il m'a prise en premier. Il m'a expliqué le problème, m'a conduite au bureau et m'a appelée deux heures plus tard, quand tout était prêt.",
      ),
      extra: frame(
        'remember',
        'son explication du petit retard : le moteur devait refroidir avant une dernière vérification',
      ),
    },
  }),
  robot: story('fr-CA', {
    door: 'disappointed',
    writer: michelle,
    recipient: { ...nobody, role: 'Direction du service à la clientèle', organisation: 'Caisse Horizon' },
    answers: {
      what: frame('because', "on m'a répondu comme à une suspecte"),
      moment: on('2026-10-09', 'au téléphone'),
      why: own(
        "J'appelais pour échanger mes points de récompense sur votre site. La personne a lu ses questions d'une voix monotone, sans me saluer et sans m'aider. Je fais pourtant affaire avec vous depuis dix-neuf ans.",
      ),
      ask: own("J'aimerais que votre équipe soit formée à accueillir les gens."),
    },
  }),
  'good-deed': story('fr-CA', {
    door: 'thankful',
    writer: { ...andree, region: 'Québec' },
    recipient: { ...nobody, role: 'Direction du service', organisation: 'Bureau des permis', city: 'Trois-Rivières' },
    answers: {
      thanked: frame('thank', 'Mariette'),
      moment: on('2026-09-22', 'Au comptoir du Bureau des permis.', { time: '09:40' }),
      gesture: own(
        "Elle a vu que j'avais le mauvais formulaire. Au lieu de me renvoyer au bout de la file, elle a rempli avec moi la ligne qui manquait, avec le sourire!",
      ),
      meaning: frame('credit', 'votre équipe'),
    },
  }),
  'little-extra': story('fr-CA', {
    door: 'thankful',
    writer: cindy,
    recipient: { ...nobody, organisation: 'Auberge du Lac Clair' },
    answers: {
      thanked: frame('thank', "toute l'équipe de l'auberge"),
      moment: on('2026-10-17', '', { until: '2026-10-19' }),
      gesture: own(
        "Votre confirmation a répondu à nos questions avant que nous les posions. À l'arrivée, il y avait de la musique et un feu. Il manquait un ingrédient à la petite boutique : on nous a envoyés à la cuisine du restaurant, qui nous l'a donné. Au spa, nos sandales étaient restées dans l'auto, et on nous en a prêté au lieu de nous en louer.",
      ),
      extra: frame('remember', 'que chacun a trouvé une solution'),
      meaning: frame('feel', 'vous faites confiance à votre équipe'),
    },
  }),
  'praise-first': story('fr-CA', {
    door: 'both',
    writer: michelle,
    recipient: { ...nobody, name: 'Simard', courtesy: 'feminine', organisation: 'Garage Simard' },
    answers: {
      thanked: frame('work-of', 'Étienne, à l’atelier'),
      gesture: own("Il a pris le temps de m'expliquer le problème et de me conduire au bureau"),
      what: own('La facture, elle, comptait 20$ de trop.'),
      why: frame('understand', 'Le total dépasse le prix annoncé'),
      moment: on('2026-10-06', 'à votre garage'),
      ask: frame('could-you', 'vérifier la facture numéro 4521'),
    },
  }),
}

/** The same stories, facts and names, in English. */
export const englishStories: Readonly<Record<string, Draft>> = {
  tournament: story('en-CA', {
    door: 'disappointed',
    register: 'child',
    writer: felix,
    helper: { ...nobody, name: 'Clara, his mother' },
    recipient: { ...lemieux, role: 'Vice-President', organisation: 'Fédération de tennis de table de la province' },
    answers: {
      what: own("i am disappointed that I can't play in the provincial tournament"),
      why: frame('understand', 'There is no 9-and-under category'),
    },
  }),
  'tournament-parent': {
    ...story('en-CA', {
      door: 'disappointed',
      writer: { ...nobody, name: 'Clara Morin', city: 'Sorel-Tracy', email: 'clara@exemple.ca' },
      recipient: { ...lemieux, role: 'Vice-President', organisation: 'Fédération de tennis de table de la province' },
      answers: {
        what: own(
          'Félix, who is 8 and a half, will not be able to play in the provincial tournament with his friends from the club, Les Pongistes du Fleuve.',
        ),
        why: frame('understand', 'there is no 9-and-under category'),
        effect: { kind: 'choice', choice: 'sad', text: 'This was to be his first time away from home with friends.' },
        ask: { kind: 'choice', choice: 'explanation', text: '' },
      },
    }),
    voice: 'for-my-child',
  },
  'thirty-seconds': story('en-CA', {
    door: 'disappointed',
    writer: renaud,
    recipient: { ...nobody, role: 'Owner', organisation: 'Restaurant Chez Rosaire', city: 'Québec' },
    answers: {
      what: own(
        'I have booked your training room for a group of forty next month. Passing by, I asked at the counter for thirty seconds to greet you and settle one small detail: nobody came. The employee went upstairs, repeated my words, and came down to tell me that you were busy and that I should call back.',
      ),
      moment: on('2026-10-14', 'at the counter of your restaurant'),
      why: frame('because', 'it would have taken so little'),
      expected: frame('would-have-liked', 'someone to come and say hello'),
      effect: own('Had the booking been my own, I would have taken it elsewhere'),
      idea: frame('enough', 'shake my hand, say sorry and offer to call me back'),
    },
  }),
  mechanic: story('en-CA', {
    door: 'thankful',
    writer: michelle,
    recipient: { ...nobody, role: 'Management', organisation: 'Garage Simard' },
    answers: {
      thanked: frame('thank', 'the service manager at your garage'),
      moment: on('2026-10-06', ''),
      gesture: own(
        'My car broke down on the way to work. You were fully booked that day, yet he took me first. He explained the problem, drove me to the office and called me two hours later, when the car was ready.',
      ),
      extra: frame('remember', 'how he explained the short delay: the engine had to cool down before one last check'),
    },
  }),
  robot: story('en-CA', {
    door: 'disappointed',
    writer: michelle,
    recipient: { ...nobody, role: 'Director of Customer Service', organisation: 'Caisse Horizon' },
    answers: {
      what: frame('because', 'I was treated like a suspect'),
      moment: on('2026-10-09', 'over the telephone'),
      why: own(
        'I was calling to redeem reward points on your website. The person read the questions in a flat voice, with no greeting and no help. Yet I have been a customer for nineteen years.',
      ),
      ask: own('I would like your team to be trained to welcome people.'),
    },
  }),
  'good-deed': story('en-CA', {
    door: 'thankful',
    writer: { ...andree, region: 'QC' },
    recipient: { ...nobody, role: 'Manager', organisation: 'Bureau des permis', city: 'Trois-Rivières' },
    answers: {
      thanked: frame('thank', 'Mariette'),
      moment: on('2026-09-22', 'At the counter of the Bureau des permis.', { time: '09:40' }),
      gesture: own(
        'She noticed that I had the wrong form. Instead of making me wait all over again, she helped me fill in the missing part, with a smile!',
      ),
      meaning: frame('credit', 'your team'),
    },
  }),
  'little-extra': story('en-CA', {
    door: 'thankful',
    writer: cindy,
    recipient: { ...nobody, organisation: 'Auberge du Lac Clair' },
    answers: {
      thanked: frame('thank', 'the whole team at the inn'),
      moment: on('2026-10-17', '', { until: '2026-10-19' }),
      gesture: own(
        "Your confirmation answered our questions before we asked them. When we arrived, there was music and a fire. The small shop was out of an ingredient we needed, so we were sent to the restaurant's kitchen, which gave it to us. At the spa, we found that our sandals were still in the car, and we were lent some instead of having to rent them.",
      ),
      extra: frame('remember', 'that everyone found a solution'),
      meaning: frame('shows', 'you trust your team'),
    },
  }),
  'praise-first': story('en-CA', {
    door: 'both',
    writer: michelle,
    recipient: { ...nobody, name: 'Simard', courtesy: 'feminine', organisation: 'Garage Simard' },
    answers: {
      thanked: frame('work-of', 'Étienne, in the shop'),
      gesture: own('He took the time to explain the problem and to drive me to the office'),
      what: own('The bill, though, was $20 too high.'),
      why: frame('understand', 'The total is higher than the quoted price'),
      moment: on('2026-10-06', 'at your garage'),
      ask: frame('could-you', 'check invoice number 4521'),
    },
  }),
}

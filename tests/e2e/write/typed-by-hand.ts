/** Two lines, as an adult types them. */
export const twoLines = {
  fr: {
    what: "il n'y a pas de place pour les plus jeunes au tournoi",
    why: 'mon fils attendait ce jour depuis des mois',
  },
  en: { what: 'there is no place for the youngest at the tournament', why: 'my son had been waiting for months' },
}

/** What a child adds to a sentence. */
export const more = { fr: ' samedi', en: ' on Saturday' } as const

/** An answer with slips: whether several words can be corrected at once, and those that are chosen one by one. */
export type Tired = Readonly<{ text: string; atOnce: boolean; chosen: readonly string[] }>

/** What a tired adult writes. */
export const tired: Readonly<Record<'fr' | 'en', Readonly<{ what: Tired; why: Tired }>>> = {
  fr: {
    what: { text: 'jai recu une cafetiere qui est arrivee brisee.', atOnce: true, chosen: [] },
    why: { text: 'personne ne repond quand on telephone.', atOnce: false, chosen: ['répond', 'téléphone'] },
  },
  en: {
    what: {
      text: 'the kettel didnt work when we recieved it.',
      atOnce: true,
      chosen: [],
    },
    why: { text: 'it wasnt what we orderd on monday at your adress.', atOnce: true, chosen: ['ordered', 'address'] },
  },
}

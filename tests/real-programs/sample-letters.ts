import { newBadge } from '#letter/badge/new-badge'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/registry'
import { makeDraft } from '#tests/draft'
import '#tests/languages'
import { englishStories, frenchStories } from '#tests/stories/stories'

/** The pictures that go with one of the letters, by the names of their copies: files of the project. */
export const pictureFiles = {
  'recu-0a1b2c3d.png': 'docs/screenshots/home.png',
  'photo-0a1b2c3e.png': 'docs/screenshots/write.png',
} as const

/** Letters that try a page: each convention, a child's, both doors, signs and lengths of every kind, three pages, what goes along. */
export const sampleLetters: Readonly<Record<string, Draft>> = {
  'fr-CA': addressed(told(frenchStories, 'thirty-seconds'), 'fr-CA'),
  'fr-FR': addressed(told(frenchStories, 'mechanic'), 'fr-FR'),
  'en-CA': addressed(told(englishStories, 'thirty-seconds'), 'en-CA'),
  'en-US': addressed(told(englishStories, 'mechanic'), 'en-US'),
  'en-GB': addressed(told(englishStories, 'robot'), 'en-GB'),
  child: told(frenchStories, 'tournament'),
  'both-doors': addressed(told(frenchStories, 'praise-first'), 'fr-CA'),
  'emoji-and-scripts': written(
    'La boîte 📦 est arrivée vide 😞, trois fois 👨‍👩‍👧. Sur l’étiquette : Москва, Αθήνα, 東京, שלום, مرحبا.',
  ),
  'long-words': written(
    `Le code est ${'A1b2'.repeat(55)}, et la page https://exemple.ca/${'suite/de-la-page/'.repeat(12)}?a=1&b=2 ne s’ouvre pas.`,
  ),
  'long-names': {
    ...written('Personne n’a répondu.'),
    writer: {
      ...emptyParty(),
      name: longName('Marie-Antoinette'),
      street: '12345, chemin de la Côte-des-Neiges-du-Nord, bâtiment des Érables, bureau et appartement 1204',
      city: 'Saint-Louis-du-Ha! Ha!',
      postalCode: 'G0L 3S0',
    },
    recipient: {
      ...emptyParty(),
      organisation: longName('Association'),
      name: longName('Jean-Baptiste'),
      role: longName('Directrice'),
    },
  },
  'three-pages': written(
    Array.from(
      { length: 34 },
      (_, at) =>
        `Le ${String(at + 1)}e jour, j’ai téléphoné, attendu une demi-heure, puis raccroché. Personne n’a pu me dire où était ma commande, ni quand elle arriverait, ni pourquoi elle était repartie.`,
    ).join('\n\n'),
  ),
  badge: withBadge(told(frenchStories, 'good-deed')),
  pictures: {
    ...addressed(told(englishStories, 'thirty-seconds'), 'en-CA'),
    enclosed: Object.keys(pictureFiles).map((file, at) => ({
      file,
      name: ['The receipt of October 3', 'The broken lamp'][at] ?? '',
      size: 1,
      picture: { width: 1280, height: 800 },
    })),
  },
}

function told(stories: Readonly<Record<string, Draft>>, name: string): Draft {
  const draft = stories[name]
  if (!draft) throw new RangeError(`There is no story ${name}`)
  return makeDraft(draft)
}

function emptyParty(): Draft['writer'] {
  return makeDraft().writer
}

function addressed(draft: Draft, convention: string): Draft {
  const place = { street: '1200, rue Principale', city: 'Montréal', region: 'Québec', postalCode: 'H2L 5C4' }
  return {
    ...draft,
    convention,
    writer: { ...draft.writer, ...place, name: 'Anne Côté', email: 'anne@exemple.ca', phone: '418 555-0199' },
    recipient: {
      ...draft.recipient,
      ...place,
      organisation: 'Fédération des tournois',
      name: 'Claude Roy',
      role: 'Service à la clientèle',
    },
  }
}

function written(text: string): Draft {
  return addressed(makeDraft({ answers: { what: { kind: 'own', text } } }), 'fr-CA')
}

function longName(start: string): string {
  return `${start} de la Bienveillance-Universelle et des Lettres Interminables de Saint-Hyacinthe`.slice(0, 100)
}

function withBadge(draft: Draft): Draft {
  return { ...draft, badge: newBadge(draft, languageOf(draft.convention)) }
}

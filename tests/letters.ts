import type { Letter, Part, Sentence } from '#letter/parts/letter'

/** A sentence made by hand. */
export function sentence(text: string, more: Partial<Sentence> = {}): Sentence {
  return { id: 'test', origin: 'writer', text, source: 'what', rewritten: false, ...more }
}

/** A paragraph made by hand, of one sentence or more. */
export function paragraph(first: string, ...others: string[]): Part {
  return { kind: 'paragraph', role: 'facts', sentences: [sentence(first), ...others.map((text) => sentence(text))] }
}

const everyPart: readonly Part[] = [
  { kind: 'sender', column: 'start', lines: ['Félix Côté', '36, rue du Petit-Bonheur', 'Québec (Québec)  G1R 2B5'] },
  { kind: 'date', column: 'middle', text: 'Québec, le 1er novembre 2026' },
  { kind: 'recipient', column: 'start', lines: ['Monsieur Lemieux', 'Fédération de tennis de table de la province'] },
  { kind: 'subject', label: 'Objet\u00A0: ', sentence: sentence('Catégorie des 9 ans et moins au tournoi') },
  { kind: 'salutation', sentence: sentence('Monsieur,') },
  paragraph('Je suis déçu.', 'Pourquoi n’y a-t-il pas de catégorie pour nous?'),
  paragraph(
    'J’ai demandé à mon entraîneur\u00A0: il a dit «\u00A0l’an prochain\u00A0», c’est 100\u00A0% sûr, à 14\u202Fh…',
  ),
  {
    kind: 'closing',
    sentence: sentence('Veuillez recevoir, Monsieur, mes salutations distinguées.', { origin: 'app' }),
    short: 'Salutations distinguées,',
  },
  {
    kind: 'signature',
    column: 'middle',
    lines: ['Félix Côté', 'avec l’aide de Clara'],
    short: ['Félix Côté', '418 555-0199'],
  },
]

/** A letter of Félix, made by hand, with every kind of part. */
export function makeLetter(more: Partial<Letter> = {}): Letter {
  return {
    convention: 'fr-CA',
    language: 'fr-CA',
    direction: 'ltr',
    author: 'Félix Côté',
    email: 'lemieux@federation.example',
    title: '',
    page: { paper: 'letter', width: 215.9, height: 279.4, margins: { top: 25, right: 25, bottom: 25, left: 25 } },
    parts: everyPart,
    enclosed: [],
    ...more,
  }
}

/** The same letter with one text in every field. */
export function fillLetter(text: string): Letter {
  const filled = sentence(text)
  const parts = everyPart.map((part): Part => {
    switch (part.kind) {
      case 'sender':
      case 'recipient':
      case 'enclosures':
        return { ...part, lines: [text, text] }
      case 'signature':
        return { ...part, lines: [text], short: [text, text] }
      case 'date':
        return { ...part, text }
      case 'subject':
        return { ...part, label: text, sentence: filled }
      case 'salutation':
        return { ...part, sentence: filled }
      case 'closing':
        return { ...part, sentence: filled, short: text }
      case 'paragraph':
        return { ...part, sentences: [filled, filled] }
    }
  })
  return makeLetter({ author: text, email: text, parts })
}

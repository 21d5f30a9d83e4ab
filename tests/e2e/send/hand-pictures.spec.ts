import { expect } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import { newDraft, nobody } from '#letter/draft/new-draft'
import type { HandChoice } from '#letter/hand/hand-choice'
import { pictureOf } from '#tests/pdf-picture'
import { openApp, type OpenApp } from '../driving/open-app'
import { handOf } from '../driving/saved-hand'
import { sentStory } from '../driving/sent-story'
import { test } from '../driving/test'

// Accents, apostrophes, capitals, figures, a word too long for the largest writing, letters that rise and hang.
const texts = {
  fr: {
    what: 'À l’été 2026, j’ai reçu 12 gâteaux « trop cuits » : où était passé Émile ? C’est anticonstitutionnellement long.',
    why: 'Ça m’a fait un drôle d’effet, même à Noël.',
    writer: { name: 'Zoé L’Écuyer-Brûlé', city: 'Québec' },
    recipient: { organisation: 'Pâtisserie du Phare' },
  },
  en: {
    what: 'On July 9 I couldn’t find Quinn’s 3 jigsaw puzzles: “Why?” I asked. The supercalifragilisticexpialidocious shop kept 45%.',
    why: 'It wasn’t fair, and my brother Felix cried.',
    writer: { name: 'Zoë O’Brien-Jack', city: 'Guelph' },
    recipient: { organisation: 'Toys & Games Ltd' },
  },
} as const

const ids = {
  'fr-CA': '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11',
  'fr-FR': '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a12',
  'en-CA': '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a13',
  'en-US': '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a14',
  'en-GB': '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a15',
} as const

/** A letter that has left, hence on a day that stays. */
function letterIn([convention, id]: readonly [string, string]): Draft {
  const { what, why, writer, recipient } = texts[convention.startsWith('fr') ? 'fr' : 'en']
  return sentStory({
    ...newDraft({ id, door: 'disappointed', convention, now: '2026-10-20T09:00:00.000Z' }),
    writer: { ...nobody, ...writer },
    recipient: { ...nobody, ...recipient },
    answers: { what: { kind: 'own', text: what }, why: { kind: 'own', text: why } },
  })
}

let opened: OpenApp
test.beforeAll(async () => {
  const letters = Object.entries(ids).map((one) => [`${one[0]}.twolines`, JSON.stringify(letterIn(one))])
  opened = await openApp({ letters: Object.fromEntries(letters) as Record<string, string> })
  await expect(opened.page.getByRole('heading', { level: 1 })).toBeVisible()
})
test.afterAll(() => opened.close())

type Reviewed = HandChoice & Readonly<{ place: keyof typeof ids; sheet?: number }>

const reviewed: readonly Reviewed[] = [
  { place: 'fr-CA', kind: 'model', size: 'middle', writesWith: 'right' },
  { place: 'fr-CA', kind: 'trace', size: 'first', writesWith: 'right', sheet: 2 },
  { place: 'fr-FR', kind: 'model', size: 'first', writesWith: 'right' },
  { place: 'fr-FR', kind: 'trace', size: 'middle', writesWith: 'left' },
  { place: 'fr-FR', kind: 'model', size: 'older', writesWith: 'right' },
  { place: 'en-CA', kind: 'model', size: 'older', writesWith: 'right' },
  { place: 'en-CA', kind: 'lines', size: 'middle', writesWith: 'right' },
  { place: 'en-US', kind: 'model', size: 'first', writesWith: 'right', sheet: 3 },
  { place: 'en-US', kind: 'trace', size: 'middle', writesWith: 'left' },
  { place: 'en-GB', kind: 'model', size: 'middle', writesWith: 'right' },
  { place: 'en-GB', kind: 'trace', size: 'first', writesWith: 'left' },
  { place: 'en-GB', kind: 'lines', size: 'older', writesWith: 'right' },
]

for (const { place, sheet, ...choice } of reviewed) {
  const name = [place, choice.kind, choice.size, ...(choice.writesWith === 'left' ? ['left'] : [])].join('-')
  test(`a page to copy looks as it was reviewed: ${name}`, async () => {
    const picture = await pictureOf(await handOf(opened, ids[place], choice), sheet)
    // A point counts from a tenth of the way from black to white, and fifty are less than the shortest line of a page has.
    expect(picture).toMatchSnapshot(['hand', `${name}.png`], { threshold: 0.1, maxDiffPixels: 50 })
  })
}

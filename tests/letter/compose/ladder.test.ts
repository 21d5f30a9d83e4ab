import { expect, test } from 'vitest'
import { answer, setManner } from '#letter/draft/change-draft'
import { phraseRoles, planOf } from '#letter/compose/body-plan'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { rungOf, shortWords, wordCount } from '#letter/compose/ladder'
import { lengths } from '#letter/draft/manner'
import { doors, questions } from '#letter/draft/questions'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const body = (draft: Draft) =>
  compose(draft, languageOf(draft.convention), storyDay).parts.flatMap((part) =>
    part.kind === 'paragraph' ? [...part.sentences] : [],
  )
const wordsOf = (draft: Draft) => body(draft).reduce((sum, { text }) => sum + wordCount(text), 0)
const stories = [...Object.values(frenchStories), ...Object.values(englishStories)]

test('each step says no more than the next, in the same words and order, and always something of the writer', () => {
  for (const draft of stories) {
    const [two = [], short = [], full = []] = lengths.map((length) => body(setManner(draft, { length })))
    for (const [less, more] of [
      [two, short],
      [short, full],
    ] as const)
      expect(more.filter((sentence) => less.some(({ id }) => id === sentence.id))).toEqual(less)
    for (const length of lengths)
      expect(hasWriterSentence(compose(setManner(draft, { length }), languageOf(draft.convention), storyDay))).toBe(
        true,
      )
  }
})

test.each(doors)('what each question of text behind the door %s is answered has its place in the letter', (door) => {
  const planned = planOf({ door, follows: null }).flatMap(({ items }) => items)
  const asked = questions[door].filter(({ kind }) => kind === 'text').map(({ id }) => id)
  expect(planned).toEqual(expect.arrayContaining(asked))
})

test('what each question of text is answered, and each phrase of the app, may stand in a short letter', () => {
  const asked = doors.flatMap((door) => questions[door]).filter(({ kind }) => kind === 'text')
  const onlyInFull = rungOf('')
  const sources = [...asked.map(({ id }) => id), ...phraseRoles]
  for (const source of sources) expect(rungOf(source), source).toBeLessThan(onlyInFull)
})

test('a short letter is short, unless its two essential sentences are long', () => {
  for (const draft of stories) expect(wordsOf(setManner(draft, { length: 'short' }))).toBeLessThanOrEqual(shortWords)
})

test('an outpouring stays in the draft when the letter is short', () => {
  const poured = answer(frenchStories['robot'] as Draft, 'why', {
    kind: 'own',
    text: Array.from({ length: 60 }, (_, index) => `Phrase numéro ${index} de mon histoire bien trop longue.`).join(
      ' ',
    ),
  })
  const short = setManner(poured, { length: 'short' })
  expect(wordsOf(short)).toBeLessThanOrEqual(shortWords)
  expect(body(setManner(short, { length: 'full' }))).toEqual(body(poured))
})

test.each([
  [
    'fr-CA',
    ['Premièrement', 'Deuxièmement', 'Troisièmement'],
    "le technicien n'est pas venu chez moi le jour qui était promis",
  ],
  ['en-US', ['First', 'Second', 'Third'], 'the technician did not come to my house on the day that was promised'],
] as const)('%s: of things that are counted, none is left out: %j', (convention, places, told) => {
  const text = places.map((place) => `${place}, ${told}.`).join('\n\n')
  const draft = makeDraft({ convention, length: 'two-lines', answers: { what: { kind: 'own', text } } })
  expect(body(draft).filter(({ text: said }) => places.some((place) => said.startsWith(place)))).toHaveLength(3)
})

test('words are counted as a reader counts them', () => {
  expect(wordCount('J’ai attendu 50 minutes, à l’entrée no 4 : rien.')).toBe(9)
})

const story = {
  'fr-CA': 'Le 3 mai, la lampe est arrivée cassée. Il manquait le cordon.',
  'en-CA': 'On May 3 the lamp came cracked. The cord was missing.',
} as const
const long = (convention: keyof typeof story) =>
  `${story[convention]} ${Array.from({ length: 30 }, (_, index) => (convention === 'fr-CA' ? `Il faisait beau ce jour numéro ${index}.` : `It was sunny on day ${index}.`)).join(' ')}`

test.each([
  ['fr-CA', 'what', 'Remboursez-moi 89,99 $ d’ici le 1er décembre.', ''],
  ['fr-CA', 'what', 'Je vous demande une lampe neuve.', ' Merci.'],
  ['fr-CA', 'ask', 'Remboursez-moi 89,99 $.', ''],
  ['en-CA', 'what', 'Please refund $89.99 by December 1.', ''],
  ['en-CA', 'what', 'I would like a new lamp.', ' Thank you.'],
  ['en-CA', 'ask', 'Please refund $89.99.', ''],
] as const)('%s: what is asked in %s stays at every length: %s%s', (convention, question, asked, after) => {
  const own = (text: string) => ({ kind: 'own', text }) as const
  const told = long(convention)
  const answers = {
    what: own(question === 'what' ? `${told} ${asked}${after}` : told),
    ...(question === 'ask' ? { ask: own(asked) } : {}),
  }
  for (const length of lengths) {
    const said = body(makeDraft({ convention, answers, length })).map(({ text }) =>
      text.replace(/[\u00a0\u202f]/g, ' '),
    )
    expect(said).toContain(asked)
    expect(said[0]).toContain('3')
  }
})

const tellsIn = (draft: Draft) => body(draft).map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '))
const filler = {
  'fr-CA': Array.from({ length: 30 }, (_, index) => `Il faisait beau ce jour numéro ${index}.`).join(' '),
  'en-CA': Array.from({ length: 30 }, (_, index) => `It was sunny on day ${index}.`).join(' '),
} as const
const asks = {
  'fr-CA': ['Pouvez-vous me rembourser 45 $?', 'Remboursez-moi 45 $.', 'Pourquoi personne n’a appelé?'],
  'en-CA': ['Could you please refund $45?', 'Please refund $45.', 'Why did nobody call?'],
} as const
const late = { 'fr-CA': 'Le train est en retard.', 'en-CA': 'The train is late.' } as const
const asked = (['fr-CA', 'en-CA'] as const).flatMap((convention) =>
  (['what', 'why', 'expected', 'effect', 'idea', 'ask'] as const).flatMap((question) =>
    asks[convention].map((ask) => [convention, question, ask] as const),
  ),
)

test.each(asked)('%s: what is asked at the end of %s is said at every length: %s', (convention, question, ask) => {
  const own = (text: string) => ({ kind: 'own', text }) as const
  const answers = { what: own(late[convention]), [question]: own(`${late[convention]} ${filler[convention]} ${ask}`) }
  for (const length of lengths) {
    const said = tellsIn(makeDraft({ convention, answers, length }))
    expect(said).toContain(ask)
    expect(said).toContain(late[convention])
  }
})

test.each([
  ['fr-CA', 'what', /réponse/],
  ['fr-CA', 'why', /réponse/],
  ['fr-CA', 'effect', /réponse/],
  ['en-CA', 'what', /reply|answer|hear/],
  ['en-CA', 'why', /reply|answer|hear/],
  ['en-CA', 'effect', /reply|answer|hear/],
] as const)(
  '%s: where a long %s asks for nothing, a reply is asked for at every length',
  (convention, question, asks) => {
    const own = (text: string) => ({ kind: 'own', text }) as const
    const answers = { what: own(late[convention]), [question]: own(`${late[convention]} ${filler[convention]}`) }
    for (const length of lengths) expect(tellsIn(makeDraft({ convention, answers, length })).at(-1)).toMatch(asks)
  },
)

test.each([
  [
    'fr-CA',
    'Le train est en retard depuis une heure et nous attendons debout sur le quai avec les valises, les enfants et le chien, loin du guichet, sous la pluie, et personne ne nous dit rien de tout le jour.',
    'Le train n’est jamais parti.',
    'Je demande le remboursement de 45 $.',
    'Le guichet était fermé ce soir-là, comme tous les autres soirs.',
  ],
  [
    'en-CA',
    'The train is an hour late and the four of us wait on the platform with our bags, the children and the dog, far from the desk, in the rain, and nobody tells us anything all day.',
    'The train never left.',
    'I would like a refund of $45.',
    'The desk was closed all that evening, as ever.',
  ],
] as const)(
  '%s: what was told before it was asked stays, not what is said after',
  (convention, told, wrong, ask, aside) => {
    const what = { kind: 'own', text: `${told} ${wrong} ${ask} ${aside}` } as const
    const said = tellsIn(makeDraft({ convention, answers: { what }, length: 'two-lines' }))
    expect(said).toContain(wrong)
    expect(said).toContain(ask)
    expect(said).not.toContain(aside)
  },
)

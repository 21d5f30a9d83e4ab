import { expect, test } from 'vitest'
import { answer, setManner } from '#letter/draft/change-draft'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { shortWords, wordCount } from '#letter/compose/ladder'
import { lengths } from '#letter/draft/manner'
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

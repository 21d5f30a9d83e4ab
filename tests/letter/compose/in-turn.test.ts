import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { variationInClass } from '#letter/draft/manner'
import { nobody } from '#letter/draft/new-draft'
import type { Letter } from '#letter/parts/letter'
import { makeDraft } from '#tests/draft'
import { languageOf, library } from '#tests/languages'

const today = '2026-11-27'
const own = (text: string) => ({ kind: 'own', text }) as const
const card = (choice: string) => ({ kind: 'choice', choice, text: '' }) as const

const cards = {
  disappointed: { expected: card('told'), effect: card('sad'), ask: card('explanation') },
  thankful: { gesture: card('helped'), extra: card('grateful'), meaning: card('return') },
  both: { gesture: card('helped'), extra: card('grateful'), ask: card('change') },
} as const
const typed = {
  disappointed: { what: own('Zut 1.'), ask: own('Zut 2?') },
  thankful: { thanked: own('Zut 1.'), gesture: own('Zut 2.') },
  both: { thanked: own('Zut 1.'), what: own('Zut 2.'), ask: own('Zut 3?') },
} as const
const doors = ['disappointed', 'thankful', 'both'] as const
const situations = library.conventions.flatMap((convention) => doors.map((door) => [convention, door] as const))

const several = { ...nobody, organisation: 'Ville de Québec' }
const ofSixty = (draft: Partial<Draft>) =>
  Array.from({ length: 60 }, (_, place) => letterOf({ ...draft, variation: variationInClass(place) }))

function letterOf(draft: Partial<Draft>): Letter {
  const whole = makeDraft({ register: 'child', recipient: several, ...draft })
  return compose(whole, languageOf(whole.convention), today)
}

const saidIn = ({ parts }: Letter) =>
  parts
    .flatMap((part) => {
      if (part.kind === 'paragraph') return part.sentences
      return part.kind === 'salutation' || part.kind === 'closing' ? [part.sentence] : []
    })
    .map(({ text }) => text)
    .join('\n')
const ends = (letter: Letter) =>
  saidIn(letter)
    .split('\n')
    .toSpliced(1, saidIn(letter).split('\n').length - 2)

function expectNoneAlikeBeside(letters: readonly string[]) {
  expect(letters.filter((letter, index) => letter === letters[index + 1])).toEqual([])
}

test.each(situations)(
  'in %s, thirty children who chose the same cards write thirty letters, %s',
  (convention, door) => {
    const chosen = ofSixty({ convention, door, answers: cards[door] }).map(saidIn)
    expectNoneAlikeBeside(chosen)
    expect(new Set(chosen.slice(0, 30)).size).toBe(30)
    const also = ofSixty({ convention, door, answers: { ...cards[door], what: own('Zut.'), thanked: own('Merci.') } })
    expectNoneAlikeBeside(also.map(saidIn))
    expect(new Set(also.map(saidIn).slice(0, 30)).size).toBe(30)
  },
)

test.each(situations)('in %s, children who typed the same words greet and close otherwise, %s', (convention, door) => {
  const letters = ofSixty({ convention, door, answers: typed[door] })
  expectNoneAlikeBeside(letters.map(saidIn))
  expect(new Set(letters.slice(0, 15).map((letter) => ends(letter).join('\n'))).size).toBe(15)
  for (const letter of letters) expect(saidIn(letter)).toMatch(/Zut 1\.[^]*Zut 2/)
})

test.each(library.conventions)(
  'in %s, one reader is greeted by the name or as a child does, never as a group',
  (convention) => {
    const recipient = { ...nobody, name: 'Roy', courtesy: 'feminine' } as const
    const letters = ofSixty({ convention, recipient, answers: cards.disappointed })
    expectNoneAlikeBeside(letters.map(saidIn))
    const greetings = new Set(letters.map((letter) => ends(letter)[0]))
    expect(greetings.size).toBe(2)
    for (const said of greetings) expect(said).toMatch(/^(Bonjour,|Hello,|Madame,|Dear Ms\.?\sRoy[,:])$/)
  },
)

test.each(situations)('in %s, a child who writes alone greets and closes as ever, %s', (convention, door) => {
  const usual = ends(letterOf({ convention, door, answers: cards[door] }))
  for (const variation of [1, 2, 256, 999])
    expect(ends(letterOf({ convention, door, answers: cards[door], variation }))).toEqual(usual)
})

test('an adult of a class, as the command line can make, greets and closes as an adult', () => {
  const adult = { register: 'adult', convention: 'fr-CA', answers: typed.disappointed } as const
  expect(new Set(ofSixty(adult).map((letter) => ends(letter).join('\n')))).toEqual(
    new Set([ends(letterOf(adult)).join('\n')]),
  )
})

/** What letters of a class begun on 26 November 2026 said, in the order of today. */
test.each([
  [
    'fr-CA',
    { variation: 5, door: 'disappointed' },
    {
      what: own('Zut 1.'),
      expected: card('told'),
      effect: card('disappointed'),
      idea: card('message'),
      ask: card('explanation'),
    },
    [
      'Bonjour,',
      'Zut 1.',
      'Je trouve ça vraiment dommage.',
      'Je pensais qu’on me le dirait avant.',
      'Un petit message aurait suffi.',
      'Est-ce que vous pouvez m’expliquer?',
      'Merci d’avoir lu ma lettre,',
    ],
  ],
  [
    'en-CA',
    { variation: 17, door: 'thankful' },
    { thanked: own('Zut 2.'), gesture: card('helped'), extra: card('touched'), meaning: card('trust') },
    [
      'Hello,',
      'I want to say thank you.',
      'Zut 2.',
      'I was helped, and that was kind.',
      'I still think about it.',
      'Your team can be trusted.',
      'Thank you again,',
    ],
  ],
] as const)(
  'in %s, a letter of a class that was begun before has the words it had',
  (convention, more, answers, letter) => {
    expect(saidIn(letterOf({ convention, ...more, answers })).split('\n')).toEqual(letter)
  },
)

test.each([
  ['fr-CA', 'Réparez le ballon. Merci de votre attention.', /^Merci de votre attention,$/],
  ['fr-FR', 'Réparez le ballon. Bonne journée!', /^Bonne journée,$/],
  ['en-CA', 'Please mend the ball. Thank you for your time.', /^Thank you for your time,$/],
  ['en-GB', 'Please mend the ball, many thanks', /^Many thanks,$/],
] as const)('in %s, a closing does not say again what a child typed: %s', (convention, ask, again) => {
  const closings = (text: string) =>
    ofSixty({ convention, answers: { what: own('Zut.'), ask: own(text) } }).map((letter) => ends(letter)[1])
  expect(closings('Zut?').some((closing) => again.test(closing ?? ''))).toBe(true)
  expect(closings(ask).filter((closing) => again.test(closing ?? ''))).toEqual([])
  expect(new Set(closings(ask)).size).toBeGreaterThan(2)
})

test('a closing does not say again what a beginning makes of a child’s words', () => {
  const thanked = { kind: 'frame', frame: 'child-thank-you', text: 'for your time.' } as const
  const letters = ofSixty({ convention: 'en-CA', door: 'thankful', answers: { thanked } })
  for (const letter of letters) expect(saidIn(letter).split('Thank you for your time')).toHaveLength(2)
})

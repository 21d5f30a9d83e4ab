import { expect, test } from 'vitest'
import type { Beginning } from '#renderer/questions/beginning-of'
import { beginningWords } from '#renderer/questions/beginning-words'
import { makeDraft } from '#tests/draft'
import '#tests/languages'

const french = makeDraft({ convention: 'fr-CA' })
const wish: Beginning = { kind: 'frame', id: 'wish' }

test.each([
  ['', 'J’aimerais…', true],
  ['une réponse', 'J’aimerais…', true],
  ["qu'on me réponde", 'J’aimerais…', true],
  ["quelqu'un me réponde", 'J’aimerais que…', true],
  ['le serveur est poli', 'J’aimerais…', false],
] as const)(
  'the beginning stands as what is typed asks for, and it is told whether they fit: %s',
  (typed, start, fits) => {
    expect(beginningWords(french, 'ask', wish, typed)).toEqual({ start, fits })
  },
)

test('a ready answer shows the sentence that the letter says, open where what is added completes it, and fits it all', () => {
  const refund = (typed: string) => beginningWords(french, 'ask', { kind: 'choice', id: 'refund' }, typed)
  expect(refund('')).toEqual({ start: 'Pourriez-vous me rembourser?', fits: true })
  expect(refund('les frais')).toEqual({ start: 'Pourriez-vous me rembourser…', fits: true })
  expect(refund('Merci.')).toEqual({ start: 'Pourriez-vous me rembourser?', fits: true })
})

test('own words have no beginning', () => {
  expect(beginningWords(french, 'ask', { kind: 'own' }, 'les frais')).toEqual({ start: null, fits: true })
})

test('a child’s beginnings follow what is typed too', () => {
  const child = makeDraft({ convention: 'en-CA', register: 'child' })
  const said = (typed: string) => beginningWords(child, 'ask', { kind: 'frame', id: 'child-could-you' }, typed)
  expect(said('open the pool')).toEqual({ start: 'Could you please…', fits: true })
  expect(said('why')).toEqual({ start: 'Could you please tell me…', fits: true })
  expect(said('a refund')).toEqual({ start: 'Could you please…', fits: false })
})

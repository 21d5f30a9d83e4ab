import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { rewrite } from '#letter/draft/change-sentence'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { remarksOn, today, told } from './remarks-on'

const longIn = (draft: ReturnType<typeof told>) => remarksOn(draft).filter(({ reason }) => reason === 'long-sentence')
/** A sentence of as many words, unlike those that begin otherwise. */
const sentence = (start: string, words: number) =>
  `${[start, ...Array.from({ length: words - 1 }, (_, n) => `${start.toLowerCase()}${n}`)].join(' ')}.`

test.each([
  ['fr-CA', 'adult', 25],
  ['en-CA', 'adult', 25],
  ['fr-CA', 'child', 20],
  ['en-CA', 'child', 20],
] as const)('in %s, a sentence of an %s may have %i words, and no more', (convention, register, limit) => {
  expect(longIn(told(sentence('Hier', limit), convention, { register }))).toEqual([])
  expect(longIn(told(sentence('Hier', limit + 1), convention, { register }))).toMatchObject([
    { change: null, question: 'what', words: { words: String(limit + 1), limit: String(limit) } },
  ])
})

test('only the two longest are told, in reading order', () => {
  const text = [sentence('Un', 30), sentence('Deux', 26), sentence('Trois', 40), sentence('Quatre', 8)].join(' ')
  expect(longIn(told(text)).map(({ words }) => words['words'])).toEqual(['30', '40'])
})

test('a moment that is a list of facts is left alone, and so are the app’s phrases', () => {
  const place =
    'au comptoir du service à la clientèle, à côté de la porte, au deuxième étage de la tour de la rue du Parc'
  const moment = { kind: 'moment', date: '2026-11-14', until: '2026-11-20', time: '09:40', place } as const
  const what = { kind: 'own', text: 'La salle était fermée.' } as const
  const draft = makeDraft({
    register: 'child',
    recipient: { ...nobody, organisation: 'Bowling du Parc' },
    answers: { what, moment },
  })
  const letter = compose(draft, languageOf('fr-CA'), today)
  const words =
    JSON.stringify(letter)
      .match(/ce qui s’est passé[^"]*/)?.[0]
      .split(' ').length ?? 0
  expect(words).toBeGreaterThan(25)
  expect(longIn(draft)).toEqual([])
})

test('a moment that the writer wrote anew is a sentence like any other', () => {
  const moment = { kind: 'moment', date: '2026-11-14', until: '', time: '', place: '' } as const
  const what = { kind: 'own', text: 'Je vous écris parce que la salle était fermée.' } as const
  const draft = makeDraft({ register: 'child', answers: { what, moment } })
  const told = compose(draft, languageOf('fr-CA'), today).parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.sentences.filter(({ source }) => source === 'moment') : [],
  )
  const [said] = told
  if (!said) throw new Error('a moment')
  expect(longIn(rewrite(draft, said, sentence('Samedi', 30)))).toMatchObject([{ question: 'moment' }])
})

test('a sentence that would leave anyway is not told to be cut in two as well', () => {
  const history = `Il y a vingt ans, ${sentence('ma', 30)}`
  const rest = Array.from({ length: 14 }, (_, n) => sentence(`Chose${n}`, 9)).join(' ')
  const remarks = remarksOn(told(`La salle était fermée. ${history} ${rest}`))
  expect(remarks.map(({ reason }) => reason)).toContain('cut-history')
  expect(remarks.map(({ reason }) => reason)).not.toContain('long-sentence')
})

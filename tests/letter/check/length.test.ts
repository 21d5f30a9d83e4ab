import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { wordCount } from '#letter/compose/ladder'
import { languageOf } from '#tests/languages'
import { outpouring, twoStories } from './long-answers'
import { makeDraft } from '#tests/draft'
import { remarksOn, today, told } from './remarks-on'

const lengths = ['cut-duplicate', 'cut-apology', 'cut-history', 'cut-least', 'long', 'keep-proposal', 'two-letters']
const lengthOf = (draft: Draft) => remarksOn(draft).filter(({ reason }) => lengths.includes(reason))
const composed = (draft: Draft) => compose(draft, languageOf(draft.convention), today)
const bodyWords = (draft: Draft) =>
  composed(draft).parts.reduce(
    (sum, part) =>
      part.kind === 'paragraph' ? sum + part.sentences.reduce((all, { text }) => all + wordCount(text), 0) : sum,
    0,
  )
const things = [
  'parapluie',
  'manteau',
  'violon',
  'gâteau',
  'ballon',
  'cahier',
  'fauteuil',
  'miroir',
  'panier',
  'rideau',
  'tambour',
  'vélo',
  'bouquet',
  'carton',
]
const places = [
  'vestiaire',
  'piano',
  'jardin',
  'corridor',
  'balcon',
  'bar',
  'fleuve',
  'quai',
  'foyer',
  'clocher',
  'moulin',
  'kiosque',
  'sentier',
  'hangar',
]
/** Sentences of eleven words, each about something else. */
const about = (count: number) =>
  Array.from(
    { length: Math.round(count / 11) },
    (_, n) => `Le ${things[n]} bleu numéro ${n} attendait sagement près du vieux ${places[n]}.`,
  )

test('a letter that is read to the end hears nothing of its length', () => {
  for (const count of [10, 60, 110]) {
    const draft = told(about(count).join(' '))
    expect(bodyWords(draft)).toBeLessThan(150)
    expect(lengthOf(draft)).toEqual([])
  }
})

test('from 150 words, one sentence to cut is shown, and one click removes it', () => {
  const draft = told(about(150).join(' '))
  expect(bodyWords(draft)).toBeGreaterThanOrEqual(150)
  const [remark, ...others] = lengthOf(draft)
  expect(others).toEqual([])
  expect(remark).toMatchObject({ place: { kind: 'sentence' }, change: { kind: 'remove' } })
  if (!remark) throw new Error('a remark')
  expect(bodyWords(applyRemark(draft, remark, composed(draft)))).toBeLessThan(bodyWords(draft))
})

test.each([
  ['cut-duplicate', 'Le gâteau bleu numéro 3 attendait encore sagement près du vieux corridor.'],
  ['cut-apology', 'Je sais que vous êtes très occupés et je ne veux pas vous déranger.'],
  ['cut-history', 'Il y a vingt ans, ma tante dansait déjà dans cette grande salle bleue.'],
])('%s comes before any other cut', (reason, sentence) => {
  const [first, ...rest] = about(150)
  const [remark] = lengthOf(told([first, sentence, ...rest].join(' ')))
  const again = reason === 'cut-duplicate' ? /gâteau bleu/ : new RegExp(sentence.slice(0, 12))
  expect(remark).toMatchObject({ reason, words: { said: expect.stringMatching(again) as string } })
})

test('an apology is cut before a sentence that tells less', () => {
  const own = (text: string) => ({ kind: 'own', text }) as const
  const [first, ...rest] = about(150)
  const apology = 'Je sais que vous êtes très occupés, et le 3 novembre, au comptoir, le commis l’était aussi.'
  const answers = { what: own([first, ...rest.slice(3), apology].join(' ')), idea: own(rest.slice(0, 3).join(' ')) }
  expect(lengthOf(makeDraft({ answers }))).toMatchObject([{ reason: 'cut-apology' }])
})

test('the greeting, the subject and the closing do not count', () => {
  const words = Array.from({ length: 149 }, () => 'mot')
  const spare = bodyWords(told('mot')) - 1
  const exactly = (count: number) => told(words.slice(0, count - spare).join(' '))
  expect(bodyWords(exactly(149))).toBe(149)
  expect(lengthOf(exactly(149))).toEqual([])
  expect(lengthOf(exactly(150))).not.toEqual([])
})

test('a day by which something is asked begins no second letter', () => {
  const own = (text: string) => ({ kind: 'own', text }) as const
  const what = own(`Le 3 novembre, la salle était fermée. De plus, il pleuvait. ${about(154).join(' ')} ${more}`)
  const ask = own('Pourriez-vous me rembourser avant le 15 décembre?')
  const reasons = lengthOf(makeDraft({ answers: { what, ask } })).map(({ reason }) => reason)
  expect(reasons).toEqual(['keep-proposal'])
})

const more = about(154)
  .map((one) => one.replace('bleu', 'rouge').replace('attendait', 'dormait'))
  .join(' ')

test('a long sentence that is all there is cannot be cut, and is only told', () => {
  expect(lengthOf(told('Le commis parlait et '.repeat(50)))).toMatchObject([{ reason: 'long', change: null }])
})

test.each(['fr-CA', 'en-CA'] as const)(
  'an outpouring gets a proposal, and one click keeps the essential: %s',
  (convention) => {
    const draft = outpouring(convention)
    expect(bodyWords(draft)).toBeGreaterThan(500)
    const [remark] = lengthOf(draft)
    expect(remark).toMatchObject({ reason: 'keep-proposal', change: { kind: 'set-aside' } })
    if (!remark) throw new Error('a remark')
    const kept = applyRemark(draft, remark, composed(draft))
    expect(bodyWords(kept)).toBeLessThanOrEqual(165)
    expect(bodyWords(kept)).toBeGreaterThan(90)
    expect(kept.answers).toEqual(draft.answers)
  },
)

test.each(['fr-CA', 'en-CA'] as const)('several grievances: is this two letters? %s', (convention) => {
  const draft = twoStories(convention)
  const [remark] = lengthOf(draft)
  expect(remark).toMatchObject({ reason: 'two-letters', place: { kind: 'sentence' }, change: { kind: 'split' } })
  if (!remark) throw new Error('a remark')
  expect(remark.words['said']).toMatch(/^(?:Autre chose|Another thing)/)
  const first = applyRemark(draft, remark, composed(draft))
  expect(bodyWords(first)).toBeLessThan(220)
  expect(JSON.stringify(composed(first))).toMatch(/facture|invoice/)
})

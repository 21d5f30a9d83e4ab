import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { remove, rewrite } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import { draftSchema, type Draft } from '#letter/draft/draft'
import type { Sentence } from '#letter/parts/letter'
import { longestText } from '#letter/text/limits'
import { nobody } from '#letter/draft/new-draft'
import { splitDraft } from '#letter/compose/split-draft'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { twoStories } from '../check/long-answers'
import { remarksOn, today } from '../check/remarks-on'

const beginning = { id: '6b3c4f5a-7d0e-4a1b-8c2d-3e4f5a6b7c8d', now: '2026-11-21T12:00:00.000Z' }
const conventions = ['fr-CA', 'en-CA'] as const

const sentencesOf = (draft: Draft): readonly Sentence[] =>
  compose(draft, languageOf(draft.convention), today).parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.sentences : [],
  )
const written = (draft: Draft) => sentencesOf(draft).flatMap(({ origin, text }) => (origin === 'writer' ? text : []))
const storyOf = ({ answers: { what } }: Draft) => (what?.kind === 'own' ? what.text : '')

/** The remark of two letters, and what becomes of both. */
function splitBy(draft: Draft) {
  const remark = remarksOn(draft).find(({ reason }) => reason === 'two-letters')
  if (remark?.change?.kind !== 'split') throw new Error('two letters')
  const { sentences } = remark.change
  const second = splitDraft(draft, sentences, beginning, languageOf(draft.convention), today)
  if (!second) throw new Error('a second letter')
  const first = applyRemark(draft, remark, compose(draft, languageOf(draft.convention), today))
  return { first, second, sentences }
}

test.each(conventions)('the second letter tells the second story, as it was typed: %s', (convention) => {
  const draft = twoStories(convention)
  const { first, second } = splitBy(draft)
  expect(Object.keys(second.answers)).toEqual(['what'])
  expect(storyOf(second)).toMatch(/^(?:Autre chose : le 12|Another thing: on)/)
  expect(storyOf(draft).endsWith(` ${storyOf(second)}`)).toBe(true)
  expect(first.answers).toEqual(draft.answers)
})

test.each(conventions)('no sentence is lost, none is in both letters: %s', (convention) => {
  const draft = twoStories(convention)
  const { first, second } = splitBy(draft)
  expect([...written(first), ...written(second)].toSorted()).toEqual(written(draft).toSorted())
})

test('it goes to the same person, from the same people, in the same manner', () => {
  const writer = { ...nobody, name: 'Andrée Roy', street: '12, rue des Érables' }
  const helper = { ...nobody, name: 'Camille Roy' }
  const recipient = { ...nobody, organisation: 'Télécom Boréal', courtesy: 'feminine', role: 'Directrice' } as const
  const manner = {
    voice: 'for-my-child',
    gender: 'feminine',
    tone: 'firm',
    gravity: 'unforgivable',
    variation: 7,
  } as const
  const kept = { ...manner, convention: 'fr-FR', register: 'child', writer, helper, recipient } as const
  const { second } = splitBy({ ...twoStories('fr-CA'), ...kept })
  expect(second).toMatchObject(kept)
})

test('it begins as any other draft: an id and a history of its own, nothing changed, nothing joined, nothing let be', () => {
  const more = { enclosures: 'Facture', copies: 'M. Roy', dismissed: ['tone'], at: 'send' } as const
  const history = [{ kind: 'left', how: 'pdf', on: '2026-11-20T16:00:00.000Z' }] as const
  const { second } = splitBy({ ...twoStories('fr-CA'), ...more, history })
  const { id, now } = beginning
  const begun = { id, changed: now, history: [{ kind: 'created', on: now }], at: 'what', length: 'full' }
  expect(second).toMatchObject({ ...begun, edits: {}, moves: {}, enclosures: '', copies: '', dismissed: [] })
  expect(draftSchema.parse(second)).toEqual(second)
})

test('from praise and a grievance, the second letter is the grievance alone', () => {
  const { answers, ...others } = twoStories('en-CA')
  const praise = { kind: 'own', text: 'Your clerk Mia was kind to me.' } as const
  const { first, second } = splitBy({ ...others, door: 'both', answers: { ...answers, thanked: praise } })
  expect(second.door).toBe('disappointed')
  expect(written(second)).not.toContain(praise.text)
  expect(written(first)).toContain(praise.text)
})

test('a sentence changed on the page goes in its new words, and one taken out stays out', () => {
  const draft = twoStories('en-CA')
  const { sentences } = splitBy(draft)
  const [first, second] = sentencesOf(draft).filter(({ id }) => sentences.includes(id))
  if (!first || !second) throw new Error('sentences')
  const changed = remove(rewrite(draft, first, 'on November 12, nobody came'), second)
  const split = splitDraft(changed, sentences, beginning, languageOf('en-CA'), today)
  expect(split && storyOf(split)).toMatch(/^On November 12, nobody came\. The next day, /)
})

test('there is no second letter without its sentences, nor when they are more than an answer holds', () => {
  const split = (draft: Draft, sentences: readonly string[]) =>
    splitDraft(draft, sentences, beginning, languageOf(draft.convention), today)
  expect(split(makeDraft(), ['what:gone'])).toBeNull()
  const draft = twoStories('fr-CA')
  const { sentences } = splitBy(draft)
  const long = sentencesOf(draft)
    .filter(({ id }) => sentences.includes(id))
    .reduce((before, one) => rewrite(before, one, 'mot '.repeat(longestText / 8)), draft)
  expect(split(long, sentences)).toBeNull()
})

test('what is told apart from a second letter is a letter of its own, which follows none', () => {
  const follows = {
    draft: '11111111-2222-4333-8444-555555555555',
    why: 'no-help',
    sent: '2026-10-28',
    subject: 'Une déception',
    happened: '',
    asked: '',
    asks: 'request',
    answered: '2026-11-05',
  } as const
  const text = 'La porte est encore fermée. Autre chose : la facture est fausse.'
  const draft = makeDraft({ follows, answers: { missing: { kind: 'own', text } } })
  const apart = sentencesOf(draft).find((sentence) => sentence.text.startsWith('Autre chose'))
  if (!apart) throw new Error('It is said.')
  const own = splitDraft(draft, [apart.id], beginning, languageOf('fr-CA'), today)
  if (!own) throw new Error('It is a letter.')
  expect(own.follows).toBeNull()
  expect(written(own).join(' ')).toContain('la facture est fausse')
})

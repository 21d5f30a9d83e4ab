import { expect, test } from 'vitest'
import { answer, moveBefore, setConvention } from '#letter/draft/change-draft'
import { remove, reword, rewrite } from '#letter/draft/change-sentence'
import { notCarried } from '#letter/compose/carry-over'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Language } from '#letter/language/language'
import type { Sentence } from '#letter/parts/letter'
import { languageOf } from '#tests/languages'
import { frenchStories } from '#tests/stories/stories'
import { makeDraft } from '#tests/draft'

const today = '2026-11-21'
const own = (text: string) => ({ kind: 'own', text }) as const
const french = languageOf('fr-CA')

function carried(draft: Draft, convention: string, language: Language = languageOf(convention)) {
  return notCarried(draft, languageOf(draft.convention), { convention, language }, today)
}

function sentence(draft: Draft, source: string): Sentence {
  const found = compose(draft, languageOf(draft.convention), today)
    .parts.flatMap((part) =>
      part.kind === 'paragraph' ? [...part.sentences] : 'sentence' in part ? [part.sentence] : [],
    )
    .find((one) => one.source === source)
  if (!found) throw new Error(source)
  return found
}

test('within a language everything carries over', () => {
  for (const [name, story] of Object.entries(frenchStories)) expect(carried(story, 'fr-FR'), name).toEqual([])
  const draft = makeDraft()
  expect(carried(rewrite(draft, sentence(draft, 'reply'), 'Bonsoir à vous.'), 'fr-FR')).toEqual([])
})

test('a greeting or a closing written by hand keeps its form, and is told', () => {
  const draft = makeDraft()
  const rewritten = rewrite(draft, sentence(draft, 'salutation'), 'Madame la Présidente du conseil,')
  expect(carried(rewritten, 'fr-FR')).toEqual([
    { id: 'salutation@fr', reason: 'form-stays', question: null, text: 'Madame la Présidente du conseil,' },
  ])
})

test('another way to close differs from one place to the other', () => {
  const draft = makeDraft()
  const closing = sentence(draft, 'closing')
  const again = carried(reword(draft, closing), 'fr-FR')
  expect(again).toMatchObject([{ id: 'closing@fr', reason: 'way-differs' }])
})

test('words are not translated', () => {
  const moment = { kind: 'moment', date: '2026-11-14', until: '', time: '', place: 'à Gatineau' } as const
  const draft = answer(answer(makeDraft(), 'moment', moment), 'ask', own('  '))
  expect(carried(draft, 'en-CA')).toEqual([
    { id: 'what', reason: 'words-stay', question: 'what', text: 'Le tournoi est annulé.' },
    { id: 'moment', reason: 'words-stay', question: 'moment', text: 'à Gatineau' },
  ])
})

test('changes to sentences wait for their language', () => {
  const rained = answer(makeDraft(), 'what', { kind: 'frame', frame: 'because', text: 'il pleuvait' })
  const answered = answer(rained, 'effect', { kind: 'choice', choice: 'surprised', text: '' })
  const draft = moveBefore(
    remove(rewrite(answered, sentence(answered, 'what'), 'Il pleuvait.'), sentence(answered, 'reply')),
    sentence(answered, 'effect').id,
    null,
  )
  const told = carried(draft, 'en-GB')
  expect(told.map(({ reason }) => reason)).toEqual(['words-stay', 'edit-waits', 'edit-waits', 'move-waits'])
  expect(told[1]).toMatchObject({ question: 'what', text: 'Il pleuvait.' })
  const back = setConvention(setConvention(draft, 'en-GB'), 'fr-CA')
  expect(compose(back, french, today)).toEqual(compose(draft, french, today))
})

test('an edit that lost its sentence before is no news', () => {
  const draft: Draft = { ...makeDraft(), edits: { 'what:gone': { kind: 'removed', was: 'Rien.' } } }
  expect(carried(draft, 'en-CA').map(({ reason }) => reason)).toEqual(['words-stay'])
})

test('a beginning or a choice that the other language does not have is told', () => {
  const { what } = french.questions
  const convention = french.conventions['fr-CA']
  if (!convention) throw new Error('fr-CA')
  const spare: Language = {
    ...french,
    tag: 'zz',
    questions: { ...french.questions, what: { ...what, frames: [], child: undefined } },
    phrases: french.phrases.filter(({ role }) => !role.startsWith('ask.')),
    conventions: { 'zz-ZZ': convention },
  }
  const framed = answer(makeDraft(), 'what', { kind: 'frame', frame: 'because', text: 'il pleuvait' })
  const draft = answer(framed, 'ask', { kind: 'choice', choice: 'explanation', text: '' })
  expect(carried(draft, 'zz-ZZ', spare).map(({ id, reason }) => [id, reason])).toEqual([
    ['what', 'frame-missing'],
    ['what', 'words-stay'],
    ['ask', 'choice-missing'],
  ])
})

test('a choice that both languages have is said in both', () => {
  const draft = answer(makeDraft(), 'effect', { kind: 'choice', choice: 'sad', text: '' })
  expect(carried(draft, 'en-CA').map(({ reason }) => reason)).toEqual(['words-stay'])
})

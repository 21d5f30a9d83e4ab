import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { newDraft } from '#letter/draft/new-draft'
import { doors, questions, type QuestionId } from '#letter/draft/questions'
import { languageOf, languages } from '#tests/languages'

const conventions = languages.flatMap((language) => Object.keys(language.conventions))
const own = (text: string) => ({ kind: 'own', text }) as const
const empty = (door: Draft['door'], convention: string) =>
  newDraft({ id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11', door, convention, now: '2026-10-28T09:00:00.000Z' })
const body = (draft: Draft) =>
  compose(draft, languageOf(draft.convention), '2026-10-28').parts.flatMap((part) =>
    part.kind === 'paragraph' ? [...part.sentences] : [],
  )
const letters = (text: string) => text.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const word = fc.constantFrom(
  'la',
  'porte',
  'était',
  'fermée',
  'nobody',
  'answered',
  'à',
  '9h40',
  '20$',
  'M. Roy',
  '«',
  '"',
  "l'hôtel",
)
const typed = fc.array(word, { minLength: 2, maxLength: 14 }).map((words) => words.join(' '))

test('the writer’s words are all there, and none but theirs in their sentences', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...doors),
      fc.constantFrom(...conventions),
      fc.uniqueArray(typed, { minLength: 13, maxLength: 13, selector: letters }),
      (door, convention, texts) => {
        const asked = questions[door].filter(({ kind }) => kind === 'text')
        const said = new Map<QuestionId, string>(asked.map(({ id }, index) => [id, texts[index] ?? '']))
        const draft = [...said].reduce((so, [id, text]) => answer(so, id, own(text)), empty(door, convention))
        for (const [id, text] of said) {
          const sentences = body(draft).filter(({ source, origin }) => source === id && origin === 'writer')
          expect(sentences.map((sentence) => letters(sentence.text)).join('')).toBe(letters(text))
        }
      },
    ),
  )
})

test('the same sentence given to two questions is said once', () => {
  const draft = answer(
    answer(empty('disappointed', 'fr-CA'), 'what', own('Je suis triste')),
    'why',
    own('je suis triste.'),
  )
  expect(
    body(draft)
      .filter(({ origin }) => origin === 'writer')
      .map(({ text }) => text),
  ).toEqual(['Je suis triste.'])
})

test('no phrase of the app stands in a letter whose answers were taken away', () => {
  for (const door of doors)
    for (const convention of conventions) {
      const asked = questions[door].filter(({ kind }) => kind === 'text')
      const full = asked.reduce(
        (so, { id }) => (id === 'ask' ? so : answer(so, id, own(`Voici ${id}`))),
        empty(door, convention),
      )
      const gone = asked.reduce((so, { id }) => answer(so, id, own('  ')), full)
      expect(body(full).some(({ origin }) => origin === 'app')).toBe(true)
      expect(body(gone)).toEqual([])
    }
})

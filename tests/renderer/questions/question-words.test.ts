import { expect, test } from 'vitest'
import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { questionIds } from '#letter/draft/questions'
import { letterQuestionWords, questionWords } from '#renderer/questions/question-words'
import '#tests/languages'

test('a question is asked in the language of the app, its frames in that of the letter', () => {
  expect(questionWords('what', 'fr', 'adult').title).toMatch(/passé/)
  const { frames, example } = letterQuestionWords('what', {
    door: 'disappointed',
    convention: 'en-CA',
    voice: 'I',
    register: 'adult',
  })
  expect(example).toMatch(/^I am writing/)
  expect(frames.map(({ start }) => start)).toContain('I was looking forward to')
})

function shown(id: QuestionId, register: Draft['register']): readonly string[] {
  const { title, hint, aloud, choices } = questionWords(id, 'fr', register)
  const letter = letterQuestionWords(id, { door: 'disappointed', convention: 'fr-CA', voice: 'we', register })
  return [
    title,
    hint,
    aloud ?? '',
    letter.example,
    ...choices.map(({ label }) => label),
    ...letter.frames.map(({ start }) => start),
  ]
}

test('a child is asked in other words, and says it aloud first', () => {
  const adult = questionWords('what', 'fr', 'adult')
  const child = questionWords('what', 'fr', 'child')
  expect(adult.aloud).toBeNull()
  expect(child.aloud).toMatch(/à voix haute/)
  expect(child.title).not.toBe(adult.title)
})

test('feelings and requests are ready to be chosen, in the language of the app', () => {
  const ids = (register: 'adult' | 'child', language: 'en' | 'fr') =>
    questionWords('effect', language, register).choices.map(({ id }) => id)
  expect(ids('child', 'fr')).toEqual(ids('child', 'en'))
  // A child is offered those that have a face.
  expect(ids('adult', 'en')).toEqual(expect.arrayContaining([...ids('child', 'fr')]))
})

test('a frame already taken stays among those of the other register', () => {
  const child = { door: 'disappointed', convention: 'en-CA', voice: 'I', register: 'child' } as const
  const ids = (taken?: string) => letterQuestionWords('what', child, taken).frames.map(({ id }) => id)
  expect(ids()).not.toContain('looking-forward')
  expect(ids('looking-forward')).toEqual([...ids(), 'looking-forward'])
})

test('a frame no longer offered is shown where it is taken, in the place of the one that says the same', () => {
  const shownWith = (convention: string, taken?: string) =>
    letterQuestionWords('what', { door: 'disappointed', convention, voice: 'I', register: 'adult' }, taken).frames
  expect(shownWith('fr-CA').map(({ start }) => start)).not.toContain('J’avais hâte de')
  expect(shownWith('fr-CA', 'looking-forward').at(-1)?.start).toBe('J’avais hâte de')
  const ids = shownWith('en-CA', 'looking-forward').map(({ id }) => id)
  expect(ids).toContain('looking-forward')
  expect(ids).not.toContain('anticipated')
})

test('a beginning that follows praise is shown as the letter says it', () => {
  const shownIn = (door: 'disappointed' | 'both') =>
    letterQuestionWords('what', { door, convention: 'en-CA', voice: 'we', register: 'adult' }).frames[0]?.start
  expect(shownIn('disappointed')).toBe('We are writing because')
  expect(shownIn('both')).toBe('We are also writing because')
})

test.each(questionIds)('the words of "%s" are set as they print', (id) => {
  const all = [...shown(id, 'adult'), ...shown(id, 'child')]
  for (const text of all) expect(text).not.toMatch(/'| :| [;!?]/)
})

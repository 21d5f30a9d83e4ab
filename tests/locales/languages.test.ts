import { expect, test } from 'vitest'
import { answer } from '#letter/change-draft'
import { compose } from '#letter/compose'
import { languageSchema, type Language } from '#letter/language'
import { newDraft } from '#letter/new-draft'
import { doors, questionIds, questions } from '#letter/questions'
import { spoken } from '#letter/spoken'
import { phraseRoles } from '#letter/body-plan'
import { languageOf, languages } from '#locales/languages'

test('every language has all that letters need', () => {
  for (const language of languages) expect(languageSchema.parse(language)).toEqual(language)
})

test('frames have the same ids in every language, so that a draft can change its language', () => {
  const idsOf = (language: Language) =>
    questionIds.map((id) => [id, language.questions[id].frames.map((frame) => frame.id).sort()])
  for (const language of languages) expect(idsOf(language)).toEqual(idsOf(languageOf('fr-CA')))
})

test('every text question has two to five frames and an example that starts with one of them', () => {
  for (const { questions: words, tag } of languages)
    for (const door of doors)
      for (const { id, kind } of questions[door].filter((question) => question.kind === 'text')) {
        const { frames, example } = words[id]
        expect(frames.length, `${tag} ${id} ${kind}`).toBeGreaterThanOrEqual(2)
        expect(frames.length).toBeLessThanOrEqual(5)
        const starts = frames.map(({ start }) => spoken(start, 'I').replace(/[ae]$/, ''))
        expect(
          starts.some((start) => example.startsWith(start)),
          `${tag} ${id}: ${example}`,
        ).toBe(true)
      }
})

test('every door finds its phrases in both registers', () => {
  for (const { phrases, tag } of languages)
    for (const role of phraseRoles)
      expect(
        phrases.some((phrase) => phrase.role === role),
        `${tag} ${role}`,
      ).toBe(true)
})

test('a new language is data: a made-up one composes a letter', () => {
  const french = languageOf('fr-CA')
  const convention = french.conventions['fr-CA']
  if (!convention) throw new Error('fr-CA')
  const shout = (text: string) => text.toLocaleUpperCase()
  const made: Language = languageSchema.parse({
    ...french,
    tag: 'zz',
    phrases: french.phrases.map((phrase) => ({ ...phrase, text: shout(spoken(phrase.text, 'I')) })),
    conventions: { 'zz-ZZ': { ...convention, direction: 'rtl', paper: 'a4' } },
  })
  const draft = newDraft({
    id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11',
    door: 'disappointed',
    convention: 'zz-ZZ',
    now: '2026-10-28T09:00:00.000Z',
  })
  const letter = compose(answer(draft, 'what', { kind: 'own', text: 'rien' }), made, '2026-10-28')
  expect(letter).toMatchObject({ direction: 'rtl', language: 'zz-ZZ', page: { paper: 'a4', width: 210 } })
  expect(JSON.stringify(letter)).toContain('JE VOUS ÉCRIS POUR VOUS FAIRE PART D’UNE DÉCEPTION.')
})

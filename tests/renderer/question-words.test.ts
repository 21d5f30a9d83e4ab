import { expect, test } from 'vitest'
import { questionIds } from '#letter/questions'
import { letterQuestionWords, questionWords } from '#renderer/question-words'

test('a question is asked in the language of the app, its frames in that of the letter', () => {
  expect(questionWords('what', 'fr').title).toMatch(/déception/)
  const { frames, example } = letterQuestionWords('what', { convention: 'en-CA', voice: 'I' })
  expect(example).toMatch(/^I am writing/)
  expect(frames.map(({ start }) => start)).toContain('I was looking forward to')
})

test.each(questionIds)('the words of "%s" are set as they print', (id) => {
  const fr = letterQuestionWords(id, { convention: 'fr-CA', voice: 'I' })
  const shown = [...Object.values(questionWords(id, 'fr')), fr.example, ...fr.frames.map(({ start }) => start)]
  for (const text of shown) expect(text).not.toMatch(/'| :| [;!?]/)
})

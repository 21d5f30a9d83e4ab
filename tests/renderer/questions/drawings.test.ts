import { expect, test } from 'vitest'
import { questionIds } from '#letter/draft/questions'
import { drawingOf } from '#renderer/controls/artwork'
import { questionWords } from '#renderer/questions/question-words'
import '#tests/languages'

test.each(questionIds)('of a child’s cards on %s, all have a drawing, or none', (id) => {
  const cards = questionWords(id, 'fr', 'child').choices
  const drawn = cards.filter((card) => drawingOf(card.id) !== undefined)
  expect(drawn).toEqual(drawn.length > 0 ? cards : [])
})

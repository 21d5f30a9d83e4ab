import { expect, test } from 'vitest'
import { splitSentences } from '#letter/text/split-sentences'

const titles = ['M.', 'Mr.', 'Dr.']

test.each([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['M. Roy est venu. Il a ri.', ['M. Roy est venu.', 'Il a ri.']],
  ['I met Dr. A. Chen. She smiled.', ['I met Dr. A. Chen.', 'She smiled.']],
  ['vers 9.30 le matin', ['vers 9.30 le matin']],
  ['« Non. » Puis rien.', ['« Non. »', 'Puis rien.']],
  ['une ligne\nune autre', ['une ligne', 'une autre']],
  ['Bon... voilà', ['Bon... voilà']],
  ['?! ...', []],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text, titles)).toEqual(sentences)
})

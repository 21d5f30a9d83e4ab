import { expect, test } from 'vitest'
import { splitSentences } from '#letter/text/split-sentences'
import { languageOf } from '#tests/languages'
import { arabicMarks, chineseMarks, germanMarks, spanishMarks } from '#tests/letter/made-up-marks'

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
  for (const convention of ['fr-CA', 'en-CA'])
    expect(splitSentences(text, titles, languageOf(convention).sentences)).toEqual(sentences)
})

test.each([
  ['Esperé. ¿Por qué no vino? ¡Qué pena!', spanishMarks, ['Esperé.', '¿Por qué no vino?', '¡Qué pena!']],
  ['Er sagte: „Nein.“ Dann ging er.', germanMarks, ['Er sagte: „Nein.“', 'Dann ging er.']],
  ['لماذا؟ لم يرد أحد. شكرا', arabicMarks, ['لماذا؟', 'لم يرد أحد.', 'شكرا']],
  ['我很失望。为什么？没有人回答！！', chineseMarks, ['我很失望。', '为什么？', '没有人回答！！']],
  ['他说：「不行。」然后走了。\n再见', chineseMarks, ['他说：「不行。」', '然后走了。', '再见']],
])('by the marks of another language: %s', (text, marks, sentences) => {
  expect(splitSentences(text, titles, marks)).toEqual(sentences)
})

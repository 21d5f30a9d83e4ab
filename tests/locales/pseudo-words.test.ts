import { expect, test } from 'vitest'
import { appWords } from '#tests/languages'
import { lengthen, lengthenAll } from '#locales/pseudo-words'

const texts = (words: object): readonly string[] =>
  Object.values(words).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? texts(one) : [],
  )
const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
const withoutBlanks = (text: string) => text.replace(/\{\{.*?\}\}/g, '')

test('every word of the window is at least 40 % longer, and none is left without its accents', () => {
  for (const text of texts(appWords).map(withoutBlanks)) {
    expect(letters(lengthen(text)), text).toBeGreaterThanOrEqual(1.4 * letters(text))
    expect(lengthen(text), text).not.toMatch(/[aeiouy]/i)
  }
})

test('what is filled later, names and the words of the letter stay', () => {
  expect(lengthen('{{count}} letters')).toMatch(/^\{\{count\}\} lé/)
  const frames = [{ id: 'because', start: 'I am writing because' }]
  expect(lengthenAll({ id: 'what', frames, direction: 'ltr' })).toEqual({ id: 'what', frames, direction: 'ltr' })
})

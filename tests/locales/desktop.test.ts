import { expect, test } from 'vitest'
import { reference } from '#locales/languages'
import { desktopWords, library } from '#tests/languages'
import { blanksOf, leavesOf, offending } from './leaves'

test.each(library.appTags)('%s has the same keys as English, the same blanks, and a text for each', async (tag) => {
  const words = await library.read(tag, 'desktop')
  const shape = (one: object) => leavesOf(one).map(([path, text]) => [path, blanksOf(text)])
  expect(shape(words)).toEqual(shape(await library.read(reference, 'desktop')))
  expect(offending(words, /^\s*$|['"]|\.\.\./)).toEqual([])
})

test('French is written with its own typography', () => {
  expect(offending(desktopWords.fr, /[^\u00a0]:|\s[;!?]|\([^)]*e\)/)).toEqual([])
})

test('English is written with its own', () => {
  expect(offending(desktopWords.en, /\s[:;!?]/)).toEqual([])
})

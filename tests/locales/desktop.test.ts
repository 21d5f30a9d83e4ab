import { expect, test } from 'vitest'
import { desktopWords } from '#tests/languages'

type Leaf = readonly [key: string, text: string]
const leaves = (node: object, path = ''): Leaf[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leaves(Object(value) as object, `${path}${key}.`),
  )

test('both languages have the same keys, and a text for each', () => {
  const [fr, en] = [leaves(desktopWords.fr), leaves(desktopWords.en)]
  expect(fr.map(([key]) => key)).toEqual(en.map(([key]) => key))
  expect([...fr, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('French is written with its own typography', () => {
  const wrong = leaves(desktopWords.fr).filter(([, text]) => /'|\.\.\.|[^\u00a0]:|\s[;!?]|\([^)]*e\)/.test(text))
  expect(wrong).toEqual([])
})

test('English is written with its own', () => {
  expect(leaves(desktopWords.en).filter(([, text]) => /'|\.\.\.|\s[:;!?]/.test(text))).toEqual([])
})

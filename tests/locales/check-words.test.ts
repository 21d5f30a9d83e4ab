import { expect, test } from 'vitest'
import { remarkWordsSchema } from '#letter/check/remark-words'
import { phrasePattern } from '#letter/check/phrase-pattern'
import { checkWords } from '#locales/check-words'
import { languages } from '#locales/languages'

const texts = ({ example, remarks }: (typeof checkWords)['fr']) => [
  example,
  ...Object.values(remarks).flatMap(({ title, why, change }) => [title, why, ...(change ? [change] : [])]),
]
const blanks = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()
const offending = (all: readonly string[], rule: RegExp) => all.filter((text) => rule.test(text))

test('every reason is told in every language, with the same blanks', () => {
  for (const words of Object.values(checkWords)) expect(remarkWordsSchema.parse(words)).toEqual(words)
  for (const [reason, french] of Object.entries(checkWords.fr.remarks)) {
    const english = Object.entries(checkWords.en.remarks).find(([name]) => name === reason)?.[1]
    expect(blanks(english?.why), reason).toEqual(blanks(french.why))
    expect(english?.change === undefined, reason).toBe(french.change === undefined)
  }
})

test('a tired reader reads a short title and three sentences at most', () => {
  for (const { remarks } of Object.values(checkWords))
    for (const { title, why, change = '' } of Object.values(remarks)) {
      expect(title.length, title).toBeLessThanOrEqual(70)
      expect(change.length, change).toBeLessThanOrEqual(40)
      expect(why.match(/[.?!](?=\s|$)/g)?.length ?? 0, why).toBeLessThanOrEqual(4)
    }
})

test.each([
  ['straight quotes', /['"]/],
  ['a stray space', /^\s|\s$|\s\s/],
])('no %s in what the app says', (_rule, broken) => {
  expect(offending([...texts(checkWords.fr), ...texts(checkWords.en)], broken)).toEqual([])
})

test.each([
  ['a plain space before a colon', /[^\u00a0]:(?=\s|$)/],
  ['a space before ; ! ?', /\s[;!?]/],
  ['a plain space inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ['a gender in brackets', /\(e\)|·e/],
])('no %s in French', (_rule, broken) => {
  const pairs = languages.filter(({ tag }) => tag === 'fr').flatMap(({ check }) => check.tone)
  const all = [...texts(checkWords.fr), ...pairs.flatMap(({ weaker, stronger }) => [weaker, stronger])]
  expect(offending(all, broken)).toEqual([])
})

test('every phrase of every list can be looked for', () => {
  for (const { check } of languages) {
    const phrases = [
      ...Object.values(check.lists),
      ...check.tone.flatMap((group) => [group.phrases, group.unless ?? []]),
    ]
    for (const phrase of phrases.flat()) {
      expect(() => phrasePattern(phrase)).not.toThrow()
      expect(phrase, phrase).toMatch(/^[^\p{Lu}’"]+$/u)
    }
  }
})

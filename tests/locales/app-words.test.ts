import { expect, test } from 'vitest'
import { appWords } from '#tests/languages'

type Words = { readonly [key: string]: string | Words }

const plural = /_(?:zero|one|two|few|many|other)$/

function flat(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
}

const french = flat(appWords.fr)
const english = flat(appWords.en)
const baseKeys = (words: typeof french) =>
  [...new Set(words.map(([key]) => key.replace(plural, '')))].toSorted((a, b) => a.localeCompare(b))
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b))

test('the languages say the same things', () => {
  expect(baseKeys(english)).toEqual(baseKeys(french))
})

test.each(Object.entries({ fr: french, en: english }))('%s has the plurals of its language', (language, words) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const keys = new Set(words.map(([key]) => key))
  for (const base of new Set([...keys].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))) {
    for (const category of needed) expect(keys).toContain(`${base}_${category}`)
  }
})

test('the same blanks are filled in both languages', () => {
  const inEnglish = new Map(english)
  for (const [key, text] of french.filter(([name]) => !plural.test(name))) {
    expect([key, placeholders(inEnglish.get(key) ?? '')]).toEqual([key, placeholders(text)])
  }
})

const offending = (words: typeof french, rule: RegExp) => words.filter(([, text]) => rule.test(text))

test('no word is empty or has a stray space', () => {
  expect(offending([...french, ...english], /^\s|\s$|^$/)).toEqual([])
})

test('straight quotes are curled', () => {
  expect(offending([...french, ...english], /['"]/)).toEqual([])
})

test.each([
  ['a no-break space before a colon', /[^\u00a0]:(?=\s|$)/],
  ['no space before ; ! ?', /\s[;!?]/],
  ['no-break spaces inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ['no gender in brackets', /\(e\)|·e/],
])('French has %s', (_rule, broken) => {
  expect(offending(french, broken)).toEqual([])
})

import { expect, test } from 'vitest'
import { reference } from '#locales/languages'
import { appWords, library } from '#tests/languages'
import { blanksOf, leavesOf, offending } from './leaves'

const plural = /_(?:zero|one|two|few|many|other)$/
const saidIn = async (tag: string) => ({
  ...(await library.read(tag, 'window')),
  ...(await library.read(tag, 'screens')),
})
const english = await saidIn(reference)
const baseKeys = (words: object) => [...new Set(leavesOf(words).map(([path]) => path.replace(plural, '')))].toSorted()
// What a place or a language is called may be left to the computer, which knows every country.
const isOptional = (path: string) => path.startsWith('settings.places.')

test.each(library.appTags)('%s says what English says, no more and no less', async (tag) => {
  const keys = baseKeys(await saidIn(tag))
  expect(keys.filter((path) => !isOptional(path))).toEqual(baseKeys(english).filter((path) => !isOptional(path)))
})

test.each(library.appTags)('%s has, of each plural, what is said where no other is', async (tag) => {
  const keys = new Set(leavesOf(await saidIn(tag)).map(([path]) => path))
  for (const base of new Set([...keys].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''))))
    expect(keys).toContain(`${base}_other`)
})

test.each(library.appTags)('%s fills the same blanks as English', async (tag) => {
  const inEnglish = new Map(leavesOf(english))
  for (const [path, text] of leavesOf(await saidIn(tag)).filter(([name]) => !plural.test(name)))
    expect([path, blanksOf(text)]).toEqual([path, blanksOf(inEnglish.get(path) ?? '')])
})

test.each(library.appTags)('no word of %s is empty, has a stray space or a straight quote', async (tag) => {
  expect(offending(await saidIn(tag), /^\s|\s$|^$|['"]/)).toEqual([])
})

test.each([
  ['a no-break space before a colon', /[^\u00a0]:(?=\s|$)/],
  ['no space before ; ! ?', /\s[;!?]/],
  ['no-break spaces inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ['no gender in brackets', /\(e\)|·e/],
])('French has %s', (_rule, broken) => {
  expect(offending(appWords.fr, broken)).toEqual([])
})

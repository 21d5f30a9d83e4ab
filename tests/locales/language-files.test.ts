import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { factLists } from '#letter/language/check-data'
import { conventionSchema } from '#letter/language/convention'
import { grammarDataSchema } from '#letter/language/grammar-data'
import { letterWordsSchema } from '#letter/language/language'
import { languageFileNames, languageProblems } from '#letter/language/language-problems'
import { readingDataSchema, readingLists } from '#letter/language/reading-data'
import { numberPattern } from '#letter/language/number-pattern'
import { numberRulesSchema } from '#letter/language/number-rules'
import { languages } from '#tests/languages'

type Files = Readonly<Record<string, unknown>>

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(`locales/${path}`, 'utf8'))
const filesOf = async (tag: string): Promise<Files> =>
  Object.fromEntries(
    await Promise.all(languageFileNames.map(async (name) => [name, await read(`${tag}/${name}`)] as const)),
  )

test.each(languages.map(({ tag }) => tag))(
  'the files of %s hold all that letters need, and nothing else',
  async (tag) => {
    expect(languageProblems(await filesOf(tag))).toEqual([])
  },
)

test('the numbers of every country can be looked for', async () => {
  const rules = numberRulesSchema.parse(await read('numbers.json'))
  expect(await read('numbers.json')).toEqual(rules)
  for (const { pattern } of [...rules.phones, ...rules.postalCodes, ...rules.private])
    expect(numberPattern(pattern, 'iu').test('')).toBe(false)
})

let whole: Files
beforeAll(async () => {
  whole = await filesOf('en')
})

/** The files with something else in one place. */
function changed(name: string, path: readonly string[], value: unknown): Files {
  const put = (node: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((one: unknown, at) => (String(at) === key ? into(one, rest) : one))
    const { [key]: before, ...others } = node as Files
    return value === undefined && rest.length === 0 ? others : { ...others, [key]: into(before, rest) }
  }
  const into = (node: unknown, rest: readonly string[]) => (rest.length === 0 ? value : put(node, rest))
  return { ...whole, [name]: put(whole[name], path) }
}

test.each<[string, readonly string[], unknown, RegExp]>([
  ['language.json', ['sentences', 'ends'], '', /^language\.json: sentences\.ends: Too small/],
  ['language.json', ['afterFrame'], undefined, /^language\.json: afterFrame: Invalid input/],
  [
    'language.json',
    ['completions', 'rules', '0', 'pattern'],
    '{nolist} x',
    /^language\.json: completions\.rules\.0\.pattern: RangeError: There is no list of words nolist/,
  ],
  ['letter.json', ['moment', 'past'], 3, /^letter\.json: moment\.past: .*string/],
  ['letter.json', ['turnWord'], ['pero'], /^letter\.json: turnWord: Not known$/],
  ['letter.json', ['conventions', 'en-US', 'as'], 'en-ZZ', /^letter\.json: en-US is as en-ZZ/],
  ['letter.json', ['conventions', 'en-US', 'paper'], 'A4', /^letter\.json: conventions\.en-US\.paper: Invalid option/],
  [
    'letter.json',
    ['conventions', 'en-CA', 'closings'],
    undefined,
    /^letter\.json: conventions\.en-CA\.closings: Invalid/,
  ],
  ['letter.json', ['conventions', 'en-GB', 'margin'], {}, /^letter\.json: conventions\.en-GB\.margin: Not known$/],
  ['phrases.json', ['3', 'doors'], ['sad'], /^phrases\.json: 3\.doors\.0: Invalid option/],
  ['phrases.json', ['3', 'genre'], 'x', /^phrases\.json: 3\.genre: Not known$/],
  [
    'questions.json',
    ['what', 'frames', '0', 'start', 'we'],
    undefined,
    /^questions\.json: what\.frames\.0\.start: Invalid/,
  ],
  ['check.json', ['words', 'lists', 'favour'], undefined, /^check\.json: words\.lists\.favour: Invalid input/],
  ['reading.json', ['lists', 'ask'], undefined, /^reading\.json: lists\.ask: Invalid input/],
  ['badge.json', ['words', 'gestures'], 'one', /^badge\.json: words\.gestures: /],
])('what is wrong in %s at %s is told by file and key', (name, path, value, told) => {
  const problems = languageProblems(changed(name, path, value))
  expect(problems[0]).toMatch(told)
  expect(problems.every((problem) => problem.startsWith(name))).toBe(true)
})

test('each field and each list has its line in the documents', async () => {
  const page = await readFile('docs/languages.md', 'utf8')
  const fields = [grammarDataSchema.unwrap(), letterWordsSchema, conventionSchema.unwrap()].flatMap(({ shape }) =>
    Object.keys(shape),
  )
  for (const name of [
    ...fields,
    'conventions',
    ...factLists,
    ...readingLists,
    ...Object.keys(readingDataSchema.unwrap().shape),
  ])
    expect(page).toContain(`\`${name}\``)
})

test('a file that is not there is told', () => {
  const { 'phrases.json': _, ...rest } = whole
  expect(languageProblems(rest)).toEqual(['phrases.json: is missing'])
})

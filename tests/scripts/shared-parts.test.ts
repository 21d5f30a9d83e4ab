import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { library } from '#tests/languages'

type SharedParts = Readonly<{ withSharedParts: (value: unknown) => readonly [statements: string, expression: string] }>
const address = new URL('../../scripts/shared-parts.mjs', import.meta.url).href
const { withSharedParts } = (await import(address)) as SharedParts

async function readBack(value: unknown): Promise<unknown> {
  const [statements, expression] = withSharedParts(value)
  const script = `${statements}\nexport default ${expression}`
  const made = (await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)) as Readonly<{
    default: unknown
  }>
  return made.default
}

test('what is said again is written once, and read back the same', async () => {
  const value = {
    'a key': [{ doors: ['disappointed', 'both'] }, { doors: ['disappointed', 'both'], tone: null }],
    later: ['disappointed', 'both', 'disappointed', true, false, 0, -1.5, '', 'A “quote” and a `tick`\u00a0: ${no}'],
  }
  expect(await readBack(value)).toEqual(value)
  expect(
    withSharedParts(value)
      .join()
      .match(/"disappointed"/g),
  ).toHaveLength(1)
})

test('what is said once stands where it is said', () => {
  expect(withSharedParts({ only: ['once'] })).toEqual(['', '{"only":["once"]}'])
})

const files = ['phrases', 'questions', 'language', 'letter', 'reading']
test.each(library.tags.flatMap((tag) => files.map((file) => `${tag}/${file}.json`)))(
  '%s is read back the same',
  async (path) => {
    const value: unknown = JSON.parse(readFileSync(join('locales', path), 'utf8'))
    expect(await readBack(value)).toEqual(value)
  },
)

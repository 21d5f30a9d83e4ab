import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const page = await readFile('docs/words-of-the-screen.md', 'utf8')
const [used = '', left = ''] = page.split('## Words that left')

/** The cells of the rows of a table, without its head. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

async function wordsIn(language: string): Promise<string> {
  const folder = join('locales', language, 'app')
  const files = (await readdir(folder)).filter((name) => name !== 'stories.json' && name !== 'next-steps.json')
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}
const [french, english] = await Promise.all(['fr', 'en'].map(wordsIn))

test.each(rowsOf(used))('%s: its word is on the screen', (_what, inFrench = '', inEnglish = '') => {
  expect(french).toContain(inFrench)
  expect(english).toContain(inEnglish)
})

test.each(rowsOf(left))('%s, or %s in English, is said nowhere any more', (inFrench = '', inEnglish = '') => {
  expect(inFrench).not.toBe('')
  expect(french).not.toContain(inFrench)
  expect(english).not.toContain(inEnglish)
})

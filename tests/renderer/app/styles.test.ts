import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'renderer'
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css'))
const styles = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
)

/** Declarations that know left from right, or up from down, whatever the language. */
const physical =
  /(?<![-\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right))\s*:?/

test('styles speak of start and end, which every direction of reading has', () => {
  const found = styles.flatMap(({ name, text }) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      // A question asked of the window is no declaration.
      .filter((line) => /[:;]/.test(line) && !/^\s*@|\{\s*$/.test(line) && physical.test(line.split('var(')[0] ?? ''))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('text is sized by the size of text', () => {
  const sized = styles.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:font-size|line-height)\s*:[^;]*\dpx[^;]*;/g)].map(([line]) => `${name}: ${line}`),
  )
  expect(sized).toEqual([])
})

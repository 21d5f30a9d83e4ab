import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../renderer/styles')
const styles = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, css: await readFile(join(folder, name), 'utf8') })),
)

test('what fits in the window depends on the size of its text too', () => {
  // In a media query a rem is that of the browser, whatever was chosen; in a container query it is that of the text.
  const blind = styles.flatMap(({ name, css }) =>
    [...css.matchAll(/@media[^{]*\b(?:width|height)\b[^{]*/g)].map(([rule]) => `${name}: ${rule.trim()}`),
  )
  expect(blind).toEqual([])
})

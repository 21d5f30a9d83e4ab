import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const page = await readFile('SECURITY.md', 'utf8')
const rows = [...page.matchAll(/^\| (.+?) +\| `(.+?)`: `(.+?)` +\| `(.+?)`: (.+?) +\|$/gm)].map((found) =>
  found.slice(1),
)

test('every row of the table of security is understood', () => {
  const lines = page.split('\n').filter((line) => line.startsWith('| '))
  expect(rows).toHaveLength(lines.length - 2)
  expect(rows.length).toBeGreaterThan(20)
})

test.each(rows)('%s', async (_item, source = '', line = '', tests = '', title = '') => {
  expect(await readFile(source, 'utf8')).toContain(line)
  expect(await readFile(tests, 'utf8')).toContain(title)
})

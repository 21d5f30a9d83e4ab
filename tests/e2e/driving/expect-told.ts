import { readFile, writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { seconds, type Cost } from './counted'
import { test } from './test'

/** Seconds a key: the average typist who is no secretary (40 words a minute), and the average skilled one (55). */
export const speeds = { average: 0.28, skilled: 0.2 }
const table = 'docs/steps.md'

/** The table in the docs says the same; `--update-snapshots` writes it. */
export async function expectTold(name: string, cost: Cost): Promise<void> {
  const { screens, clicks, keys, text } = cost
  const estimates = [speeds.average, speeds.skilled].map((speed) => `${String(seconds(cost, speed))} s`)
  const row = `| ${[name, screens, clicks, keys, text, ...estimates].join(' | ')} |`
  const docs = await readFile(table, 'utf8')
  const lines = docs.split('\n')
  const place = lines.findIndex((line) => plain(line).startsWith(`| ${name} |`))
  expect(place, `${table} tells of "${name}"`).toBeGreaterThan(0)
  if (test.info().config.updateSnapshots === 'all') await writeFile(table, lines.with(place, row).join('\n'))
  else expect(plain(lines[place] ?? '')).toBe(row)
}

function plain(line: string): string {
  return line.replace(/ +/g, ' ')
}

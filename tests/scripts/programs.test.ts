import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'

type Has = (kind: string, name: string) => boolean
type Programs = Readonly<{
  programTests: (has: Has) => Readonly<{ here: readonly string[]; left: readonly string[] }>
}>
const { programTests } = (await import(new URL('../../scripts/programs.mjs', import.meta.url).href)) as Programs

test('where every program is here, every test of real programs is run', async () => {
  const { here, left } = programTests(() => true)
  const files = await readdir('tests/real-programs')
  expect(left).toEqual([])
  expect(here.map((name) => `${name}.test.ts`).toSorted()).toEqual(files.filter((name) => name.endsWith('.test.ts')))
})

test.each([
  ['soffice', ['word-document', 'envelope-window', 'signed-document', 'by-hand-document']],
  ['thunderbird', ['message']],
  ['icalendar', ['calendar-day']],
])('without %s, its tests alone are left out, and the missing one is named', (missing, left) => {
  const found = programTests((_, name) => name !== missing)
  for (const name of left) expect(found.here).not.toContain(name)
  expect(found.left).toEqual(
    left.map((name) => expect.stringMatching(new RegExp(`^${name}: .*${missing}$`)) as unknown),
  )
})

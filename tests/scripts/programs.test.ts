import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'

type Has = (kind: string, name: string) => boolean
type Programs = Readonly<{
  programTests: (has: Has) => Readonly<{ here: readonly string[]; left: readonly string[] }>
}>
const { programTests } = (await import(new URL('../../scripts/programs.mjs', import.meta.url).href)) as Programs

test('where every program is here, every test of real programs is run, and each is a file', () => {
  const { here, left } = programTests(() => true)
  expect(left).toEqual([])
  expect(here.filter((name) => !existsSync(`tests/real-programs/${name}.test.ts`))).toEqual([])
})

test.each([
  ['soffice', 'word-document'],
  ['thunderbird', 'message'],
  ['icalendar', 'calendar-day'],
])('without %s, its test alone is left out, and the missing one is named', (missing, left) => {
  const found = programTests((_, name) => name !== missing)
  expect(found.here).not.toContain(left)
  expect(found.left).toEqual([expect.stringMatching(new RegExp(`^${left}: .*${missing}$`))])
})

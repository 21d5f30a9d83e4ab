import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

type Built = Readonly<{ builtOn: (env?: Readonly<Record<string, string>>) => string }>
const { builtOn } = (await import(new URL('../../scripts/built-on.mjs', import.meta.url).href)) as Built

test('what is built bears the day that the build is given, in UTC', () => {
  expect(builtOn({ SOURCE_DATE_EPOCH: '1800000000' })).toBe('2027-01-15')
  expect(builtOn({ SOURCE_DATE_EPOCH: '1799971199' })).toBe('2027-01-14')
})

test('otherwise the day of the last commit, whatever the hour and the place of the computer', () => {
  const commit = execFileSync('git', ['log', '-1', '--date=format-local:%Y-%m-%d', '--format=%cd'], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  })
  expect(builtOn({})).toBe(commit.trim())
})

test('a day that says nothing is none', () => {
  for (const given of ['', 'yesterday', '-1']) expect(builtOn({ SOURCE_DATE_EPOCH: given })).toBe('')
})

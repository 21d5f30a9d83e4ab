import { expect, test } from 'vitest'
import { failed, problemOf } from '#electron/system/problem'

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['ENOENT', 'folder-gone'],
  ['ENOTDIR', 'folder-gone'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['EBUSY', 'in-use'],
  ['EFBIG', 'too-large'],
  ['EIO', 'unknown'],
])('%s means %s', (code, problem) => {
  expect(problemOf(Object.assign(new Error(code), { code }))).toBe(problem)
})

test('whatever else is thrown is unknown, and says no more', () => {
  expect([new Error('at secret.ts:3'), 'text', null, undefined].map(problemOf)).toEqual(Array(4).fill('unknown'))
  expect(failed('unknown')).toEqual({ kind: 'failed', problem: 'unknown' })
})

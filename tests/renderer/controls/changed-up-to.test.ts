import { expect, test } from 'vitest'
import { changedUpTo } from '#renderer/controls/changed-up-to'

test.each([
  ['I am sad today', 'I am today', 5],
  ['I am today', 'I am sad today', 9],
  ['', 'abc', 3],
  ['abc', '', 0],
  ['aa', 'aaa', 3],
  ['same', 'same', 4],
])('from %j to %j the caret goes to %i', (before, after, caret) => {
  expect(changedUpTo(before, after)).toBe(caret)
})

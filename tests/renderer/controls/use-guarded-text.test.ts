import { describe, expect, test } from 'vitest'
import { changedUpTo, stepOf } from '#renderer/controls/use-guarded-text'

test('letters of one word are one step, another word or field another', () => {
  expect(stepOf('what', 'I am s')).toBe(stepOf('what', 'I am sa'))
  expect(stepOf('what', 'I am sad')).not.toBe(stepOf('what', 'I am sad a'))
  expect(stepOf('what', 'I')).not.toBe(stepOf('why', 'I'))
})

describe('the caret after a change from elsewhere', () => {
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
})

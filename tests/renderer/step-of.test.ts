import { expect, test } from 'vitest'
import { stepOf } from '#renderer/step-of'

test('letters of one word are one step, another word or field another', () => {
  expect(stepOf('what', 'I am s', true)).toBe(stepOf('what', 'I am sa', true))
  expect(stepOf('what', 'I am sad', true)).not.toBe(stepOf('what', 'I am sad a', true))
  expect(stepOf('what', 'I', true)).not.toBe(stepOf('why', 'I', true))
})

test('a paste is a step of its own', () => {
  expect(stepOf('what', 'pasted', false)).toBeNull()
})

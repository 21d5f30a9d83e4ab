import { expect, test } from 'vitest'
import { stepOf } from '#renderer/controls/step-of'

test('letters of one word are one step, another word or field another', () => {
  expect(stepOf('what', 'I am s')).toBe(stepOf('what', 'I am sa'))
  expect(stepOf('what', 'I am sad')).not.toBe(stepOf('what', 'I am sad a'))
  expect(stepOf('what', 'I')).not.toBe(stepOf('why', 'I'))
})

import { expect, test } from 'vitest'
import { grownUpQuestion, isRightAnswer } from '#renderer/parent/grown-up-question'

const chances = Array.from({ length: 100 }, (_, index) => index / 100)

test('is beyond the tables of ten, and small enough to do with a pencil', () => {
  for (const chance of chances) {
    const { first, second } = grownUpQuestion(() => chance)
    expect(first).toBeGreaterThan(10)
    expect(first * second).toBeLessThan(140)
  }
})

test('after an error both numbers are new', () => {
  const before = { first: 14, second: 7 } as const
  for (const chance of chances) {
    const { first, second } = grownUpQuestion(() => chance, before)
    expect(first).not.toBe(14)
    expect(second).not.toBe(7)
  }
})

test.each(['98', ' 98 ', '9 8', '９８'])('"%s" is right', (typed) => {
  expect(isRightAnswer({ first: 14, second: 7 }, typed)).toBe(true)
})

test.each(['', '89', '98!', '0x62', '9.8e1', 'quatre-vingt-dix-huit'])('"%s" is not', (typed) => {
  expect(isRightAnswer({ first: 14, second: 7 }, typed)).toBe(false)
})

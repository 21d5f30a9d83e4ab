import { expect, test } from 'vitest'
import { isLetterDate } from '#letter/text/is-letter-date'

test.each(['2026-10-14', '1999-01-01', '2024-02-29'])('%s is a date of a letter', (date) => {
  expect(isLetterDate(date)).toBe(true)
})

test.each(['', '0002-10-14', '0202-10-14', '3026-10-14', '275760-09-13', '2026-13-01', 'today'])(
  '%j is not',
  (date) => {
    expect(isLetterDate(date)).toBe(false)
  },
)

import { expect, test } from 'vitest'
import { now, today } from '#electron/system/clock'

test('the day is the one on the calendar of the wall, not the one of Greenwich', () => {
  expect(today(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02')
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})

test('a moment is written as drafts keep it', () => {
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

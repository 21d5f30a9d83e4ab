import { expect, test } from 'vitest'
import { recentDays } from '#renderer/child/recent-days'

test('the days just past, by name, in each language', () => {
  expect(recentDays('2026-11-01', 'fr', 3)).toEqual([
    { date: '2026-11-01', ago: 0, name: 'Dimanche' },
    { date: '2026-10-31', ago: 1, name: 'Samedi' },
    { date: '2026-10-30', ago: 2, name: 'Vendredi' },
  ])
  expect(recentDays('2026-01-01', 'en', 2)[1]).toEqual({ date: '2025-12-31', ago: 1, name: 'Wednesday' })
})

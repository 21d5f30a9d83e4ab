import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, daysBetween, weekdayOf } from '#letter/text/days'

const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })

test('days are counted as the calendar counts them, over months, years and leap years', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (date, count) => {
      const later = new Date(date.getTime() + count * 86_400_000)
      expect(daysAfter(date.toISOString().slice(0, 10), count)).toBe(later.toISOString().slice(0, 10))
    }),
  )
})

test('a day of the week is that of the calendar', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(weekdayOf(date.toISOString().slice(0, 10))).toBe(date.getUTCDay())
    }),
  )
})

test('from one day to another there are as many days as bring the one to the other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, count) => {
      const day = date.toISOString().slice(0, 10)
      expect(daysBetween(day, daysAfter(day, count))).toBe(count)
    }),
  )
})

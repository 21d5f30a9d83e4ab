/** The day that comes so many days after another, or before it where there are fewer than none; both are ISO dates. */
export function daysAfter(day: string, count: number): string {
  let [year, month, date] = numbersOf(day)
  date += count
  for (let length = lengthOf(year, month); date > length; length = lengthOf(year, month)) {
    date -= length
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  while (date < 1) {
    month -= 1
    if (month < 1) [year, month] = [year - 1, 12]
    date += lengthOf(year, month)
  }
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** How many days come from one day to a later one; fewer than none where it is earlier. Both are ISO dates. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whether the calendar has this day, written as an ISO date: it has no 31 June. */
export function isDay(day: string): boolean {
  const [, month, date] = numbersOf(day)
  return month >= 1 && month <= 12 && date >= 1 && daysAfter(day, 0) === day
}

/** The day of the week of an ISO date, from 0 for Sunday to 6 for Saturday (Sakamoto's rule). */
export function weekdayOf(day: string): number {
  const [given, month, date] = numbersOf(day)
  const year = month < 3 ? given - 1 : given
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (year + leaps + (shifts[month - 1] ?? 0) + date) % 7
}

const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 31)
}

// The days since the first of March of the year 0: the leap day then ends its year.
function dayNumber(day: string): number {
  const [given, month, date] = numbersOf(day)
  const [year, past] = month < 3 ? [given - 1, month + 9] : [given, month - 3]
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leaps + Math.floor((past * 153 + 2) / 5) + date
}

function numbersOf(day: string): readonly [number, number, number] {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

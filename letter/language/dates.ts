import type { ClockForms, DateForms, Hourly } from './convention'
import { fill } from '../text/fill'

/** `2026-10-01` as the convention writes it in a sentence, without article: `1er octobre 2026`, `October 1, 2026`. */
export function formatDate(date: string, forms: DateForms): string {
  const { day, month, year } = saidParts(date, forms)
  return fill(forms.pattern, { day, month, year })
}

/** Two dates as one phrase with its prepositions, their month and their year once: `du 17 au 19 octobre 2026`, `from October 30 to November 1, 2026`. */
export function formatRange(from: string, to: string, forms: DateForms): string {
  const start = saidParts(from, forms)
  const end = saidParts(to, forms)
  if (start.month === end.month && start.year === end.year)
    return fill(forms.sameMonth, { from: start.day, to: end.day, month: end.month, year: end.year })
  const first = start.year === end.year ? withoutYear(start, forms) : formatDate(from, forms)
  return fill(forms.range, { from: first, to: formatDate(to, forms) })
}

/** `09:40` as the convention writes it: `9 h 40`, `9:40 a.m.`. */
export function formatTime(time: string, forms: ClockForms): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12 && forms.noon) return forms.noon
  if (minutes === 0 && hours === 0 && forms.midnight) return forms.midnight
  const half = (hours < 12 ? forms.morning : forms.afternoon) ?? ''
  const words = forHour(minutes === 0 ? forms.whole : forms.minutes, time, forms)
  return fill(words, { h: saidHour(time, forms), mm: String(minutes).padStart(2, '0'), half })
}

/** The words that go with the hour of a time, as the convention says that hour. */
export function forHour(words: Hourly, time: string, forms: ClockForms): string {
  if (typeof words === 'string') return words
  return saidHour(time, forms) === 1 ? words.one : words.other
}

/** A day whose year is told by the next. */
function withoutYear({ day, month }: Readonly<{ day: string; month: string }>, { pattern }: DateForms): string {
  return fill(pattern, { day, month, year: '' }).replace(/^[\s,.]+|[\s,]+$/gu, '')
}

function saidHour(time: string, { hours }: ClockForms): number {
  const hour = Number(time.split(':')[0])
  return hours === 12 ? hour % 12 || 12 : hour
}

function saidParts(date: string, forms: DateForms) {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number)
  return { day: day === 1 ? forms.first : String(day), month: forms.months[month - 1] ?? '', year }
}

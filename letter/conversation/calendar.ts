import { plainText } from '../parts/plain-text'
import { daysAfter } from '../text/days'

/** A day to put in one's calendar. The same `id` again is the same day changed; `now` is an ISO date and time. */
export type CalendarDay = Readonly<{ id: string; day: string; now: string; title: string; note: string }>

/** The file of a calendar that has this one day (RFC 5545). */
export function calendarFile({ id, day, now, title, note }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Lines//Deux lignes//EN',
    'BEGIN:VEVENT',
    `UID:${id}@two-lines`,
    `DTSTAMP:${compact(now).slice(0, 15)}Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The day after, which is not in it: iCloud wants an end where RFC 5545 does without.
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('')
}

function compact(moment: string): string {
  return moment.replace(/[-:]/g, '')
}

function escaped(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

const longestLine = 75

// A line is at most 75 octets of UTF-8; it goes on after a line break and a space, which counts.
function foldedLine(line: string): string {
  let octets = 0
  let text = ''
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      text += '\r\n '
      octets = 1
    }
    octets += size
    text += character
  }
  return text
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile, type CalendarDay } from '#letter/conversation/calendar'
import { plainText } from '#letter/parts/plain-text'

const given: CalendarDay = {
  id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
  day: '2026-10-29',
  now: '2026-10-15T12:34:56.789Z',
  title: 'Réponse espérée : Fédération de tennis de table, province; section « jeunes »',
  note: 'Première ligne, puis une autre;\nune barre \\ et une fin très longue, avec des mots accentués à n’en plus finir 🏓🏓🏓.',
}

const eventIn = (file: string): ICAL.Event => {
  const [event, ...others] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent') // Sound: one calendar is one component.
  expect(others).toEqual([])
  if (!event) throw new Error('There is no event')
  return new ICAL.Event(event)
}

test('a calendar reads a whole day, with its title and its note as given', () => {
  const event = eventIn(calendarFile(given))
  expect([event.startDate.toString(), event.startDate.isDate]).toEqual(['2026-10-29', true])
  expect(event.duration.toSeconds()).toBe(86_400)
  // Nobody is busy that day because of it.
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  expect([event.summary, event.description]).toEqual([given.title, given.note])
  expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-10-15T12:34:56Z')
})

test.each([
  ['2026-10-29', '2026-10-30'],
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('the whole day %s ends where %s begins, and the file says so', (day, next) => {
  const { component } = eventIn(calendarFile({ ...given, day }))
  expect(component.getFirstPropertyValue('dtend')?.toString()).toBe(next)
})

test('the marks that mean something in the file stand in it as marks of a text', () => {
  const lines = calendarFile(given).replaceAll('\r\n ', '')
  expect(lines).toContain(String.raw`tennis de table\, province\; section`)
  expect(lines).toContain(String.raw`puis une autre\;\nune barre \\ et`)
})

test('the same reminder saved again is the same one to a calendar', () => {
  const later = { ...given, now: '2026-10-20T08:00:00.000Z', day: '2026-11-02' }
  expect(eventIn(calendarFile(later)).uid).toBe(eventIn(calendarFile(given)).uid)
})

test('whatever the words, lines end as they should, none is over 75 octets, and the words come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
      const file = calendarFile({ ...given, title: words, note: words })
      expect(file.endsWith('\r\n')).toBe(true)
      const lines = file.slice(0, -2).split('\r\n')
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      expect(eventIn(file).description).toBe(plainText(words))
    }),
  )
})

import { expect, test } from 'vitest'
import { calendarFile, type CalendarDay } from '#letter/conversation/calendar'
import { fromPython } from './python'

const reader = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([{
  'uid': str(e['uid']), 'from': e.decoded('dtstart').isoformat(), 'until': e.decoded('dtend').isoformat(),
  'title': str(e['summary']), 'note': str(e['description']), 'errors': [list(error) for error in e.errors],
} for e in calendar.walk('vevent')]))`

const given: CalendarDay = {
  id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
  day: '2026-12-31',
  now: '2026-12-15T12:34:56.789Z',
  title: 'Réponse espérée : Fédération de tennis de table, province; section « jeunes »',
  note: 'Première ligne, puis une autre;\nune barre \\ et une fin très longue, avec des mots accentués à n’en plus finir 🏓🏓🏓.',
}

test('the calendar of Python reads one whole day, with its title and its note as given', () => {
  expect(fromPython(reader, { input: calendarFile(given) })).toEqual([
    {
      uid: `${given.id}@two-lines`,
      from: '2026-12-31',
      until: '2027-01-01',
      title: given.title,
      note: given.note,
      errors: [],
    },
  ])
})

import { formatsIn } from '../app/date-words'
import { useApp } from '../app/app-context'

/** A day (ISO) on a page of a calendar: a drawing, beside words that say the same. */
export function CalendarPage({ day }: { readonly day: string }) {
  const { language } = useApp().settings
  const parts = formatsIn(language).ofThisYear.formatToParts(new Date(`${day}T12:00`))
  const part = (wanted: 'day' | 'month') => parts.find(({ type }) => type === wanted)?.value
  return (
    <div className="calendar-page" aria-hidden="true">
      <span>{part('month')}</span>
      <b>{part('day')}</b>
    </div>
  )
}

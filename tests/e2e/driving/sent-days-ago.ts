import { daysAfter } from '#letter/text/days'
import type { Draft, DraftEvent } from '#letter/draft/draft'
import { languages } from '#locales/registry'
import { isoDate } from '#renderer/app/use-today'
import type { TestedLanguage } from '#tests/languages'
import { sentStory } from './sent-story'

/** A draft whose letter was posted so many days ago, by the clock of this computer, and what came of it. */
export function sentDaysAgo(draft: Draft, days: number, ...after: readonly DraftEvent[]): Draft {
  const on = daysAfter(isoDate(new Date()), -days)
  const history = sentStory(draft, ...after).history.map((event) => (event.kind === 'sent' ? { ...event, on } : event))
  return { ...draft, history }
}

/** A day (ISO) as a language says it, without its year. */
export function inWords(day: string, language: TestedLanguage): string {
  const { home } = languages.index(language)
  return new Intl.DateTimeFormat(home, { day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00`))
}

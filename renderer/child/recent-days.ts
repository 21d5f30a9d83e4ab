/** A day not long ago: its ISO date, and its name in a language. */
export type RecentDay = Readonly<{ date: string; ago: number; name: string }>

/** The days before today, the nearest first, today included; `today` is an ISO date. */
export function recentDays(today: string, language: string, count: number): readonly RecentDay[] {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: count }, (_, ago) => {
    const day = new Date(`${today}T12:00:00Z`)
    day.setUTCDate(day.getUTCDate() - ago)
    const name = weekday.format(day)
    return { date: day.toISOString().slice(0, 10), ago, name: name.charAt(0).toUpperCase() + name.slice(1) }
  })
}

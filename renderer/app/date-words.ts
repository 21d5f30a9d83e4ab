import type { AppLanguage } from '#electron/bridge/bridge'
import { languages } from '#locales/registry'
import type { TFunction } from './words'

type Formats = Readonly<Record<'ofThisYear' | 'ofAnother' | 'time', Intl.DateTimeFormat>>

// Each is made once: every line of a list of letters needs one.
const formats = new Map<AppLanguage, Formats>()

/** How a language of the app writes days and times: as where it is at home. */
export function formatsIn(language: AppLanguage): Formats {
  const { home } = languages.index(language)
  const day = { day: 'numeric', month: 'long' } as const
  const found = formats.get(language) ?? {
    ofThisYear: new Intl.DateTimeFormat(home, day),
    ofAnother: new Intl.DateTimeFormat(home, { ...day, year: 'numeric' }),
    time: new Intl.DateTimeFormat(home, { timeStyle: 'short' }),
  }
  formats.set(language, found)
  return found
}

/** A day in the words of the app: "14 October", with its year when that is not this one. Both are ISO dates. */
export function dateWords(day: string, today: string, language: AppLanguage, t: TFunction): string {
  const { ofThisYear, ofAnother } = formatsIn(language)
  const words = day.slice(0, 4) === today.slice(0, 4) ? ofThisYear : ofAnother
  const parts = words.formatToParts(new Date(`${day}T12:00`))
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? t('dates.first') : value)).join('')
}

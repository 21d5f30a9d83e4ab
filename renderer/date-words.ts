import type { TFunction } from 'i18next'
import type { AppLanguage } from '#electron/bridge'

/** How each language of the app writes its dates and times. */
export const regions = { fr: 'fr-CA', en: 'en-CA' } as const

/** A day in the words of the app: "14 October", with its year when that is not this one. Both are ISO dates. */
export function dateWords(day: string, today: string, language: AppLanguage, t: TFunction): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const words = new Intl.DateTimeFormat(regions[language], { day: 'numeric', month: 'long', year })
  const parts = words.formatToParts(new Date(`${day}T12:00`))
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? t('dates.first') : value)).join('')
}

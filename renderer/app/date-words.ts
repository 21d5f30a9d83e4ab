import type { TFunction } from 'i18next'
import type { AppLanguage } from '#electron/bridge/bridge'

/** How each language of the app writes its dates and times. */
export const regions = { fr: 'fr-CA', en: 'en-CA' } as const

// Made once: a list of letters needs one at each line.
const formats = { fr: formatsIn('fr'), en: formatsIn('en') } as const

function formatsIn(language: AppLanguage) {
  const day = { day: 'numeric', month: 'long' } as const
  return {
    ofThisYear: new Intl.DateTimeFormat(regions[language], day),
    ofAnother: new Intl.DateTimeFormat(regions[language], { ...day, year: 'numeric' }),
  }
}

/** A day in the words of the app: "14 October", with its year when that is not this one. Both are ISO dates. */
export function dateWords(day: string, today: string, language: AppLanguage, t: TFunction): string {
  const { ofThisYear, ofAnother } = formats[language]
  const words = day.slice(0, 4) === today.slice(0, 4) ? ofThisYear : ofAnother
  const parts = words.formatToParts(new Date(`${day}T12:00`))
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? t('dates.first') : value)).join('')
}

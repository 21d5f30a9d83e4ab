import type { AppLanguage } from '#electron/bridge/bridge'
import { dateWords, formatsIn } from './date-words'
import { isoDate } from './use-today'
import type { TFunction } from './words'

/** A moment of the past in the words of the app: "today at 14:05", "on 14 October". `today` is an ISO date. */
export function whenWords(iso: string, today: string, language: AppLanguage, t: TFunction): string {
  const moment = new Date(iso)
  const day = isoDate(moment)
  const yesterday = new Date(`${today}T12:00`)
  yesterday.setDate(yesterday.getDate() - 1)
  const time = formatsIn(language).time.format(moment)
  if (day === today) return t('dates.today', { time })
  if (day === isoDate(yesterday)) return t('dates.yesterday', { time })
  return t('dates.on', { date: dateWords(day, today, language, t) })
}

import { formatDate } from '#letter/language/dates'
import { languages, readLanguage } from '#locales/registry'
import type { DesktopWords } from '#locales/words'
import type { AppLanguage } from '../bridge/bridge'

/** What the menu and the dialogs say in a language that was loaded. */
export function wordsIn(language: AppLanguage): DesktopWords {
  return languages.words(language, 'desktop')
}

/** A day, an ISO date, in the words of a language of the app, as where it is at home: `20 novembre 2026`. */
export async function dayWords(day: string, language: AppLanguage): Promise<string> {
  const { home } = languages.index(language)
  const dates = (await readLanguage(home)).conventions[home]?.dates
  return dates ? formatDate(day, dates) : day
}

/** The app's language on a system in these languages. */
export function languageFor(preferred: readonly string[]): AppLanguage {
  return languages.closest(preferred[0] ?? '')
}

/** The convention of new letters on a system in these languages, until the person chooses another. */
export function conventionFor(language: AppLanguage, preferred: readonly string[]): string {
  const { home, abroad } = languages.index(language)
  const tag = preferred.find((one) => new RegExp(`^${language}-[A-Z]{2}$`).test(one))
  if (!tag) return home
  return languages.has(tag) ? tag : abroad
}

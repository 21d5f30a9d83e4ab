import { desktopWords, type DesktopWords } from '#locales/desktop'
import type { AppLanguage } from './bridge'

/** What the menu and the dialogs say. */
export function wordsIn(language: AppLanguage): DesktopWords {
  return desktopWords[language]
}

/** The app's language on a system in these languages. */
export function languageFor(preferred: readonly string[]): AppLanguage {
  return /^fr(-|$)/i.test(preferred[0] ?? '') ? 'fr' : 'en'
}

/** The convention of new letters until the person chooses another. */
export const usualConvention: Readonly<Record<AppLanguage, string>> = { fr: 'fr-CA', en: 'en-CA' }

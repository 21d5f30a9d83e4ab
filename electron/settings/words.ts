import { desktopWords, type DesktopWords } from '#locales/desktop'
import type { AppLanguage } from '../bridge/bridge'
import { isKnown } from '../drafts/draft-file'

/** What the menu and the dialogs say. */
export function wordsIn(language: AppLanguage): DesktopWords {
  return desktopWords[language]
}

/** The app's language on a system in these languages. */
export function languageFor(preferred: readonly string[]): AppLanguage {
  return /^fr(-|$)/i.test(preferred[0] ?? '') ? 'fr' : 'en'
}

const usualConvention: Readonly<Record<AppLanguage, string>> = { fr: 'fr-CA', en: 'en-CA' }
/** Where a language is written as elsewhere in the world: French in Belgium, English in Ireland. */
const abroad: Readonly<Record<AppLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** The convention of new letters on a system in these languages, until the person chooses another. */
export function conventionFor(language: AppLanguage, preferred: readonly string[]): string {
  const tag = preferred.find((one) => new RegExp(`^${language}-[A-Z]{2}$`).test(one))
  if (!tag) return usualConvention[language]
  return isKnown(tag) ? tag : abroad[language]
}

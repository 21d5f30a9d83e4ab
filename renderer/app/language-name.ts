import type { AppLanguage } from '#electron/bridge/bridge'
import { languages } from '#locales/languages'

/** The conventions that a letter can follow, in the order of the languages. */
export const conventionTags: readonly string[] = languages.flatMap((language) => Object.keys(language.conventions))

/** A language and its country, said in the language of the app: "Français (Canada)". */
export function languageName(tag: string, language: AppLanguage): string {
  const name = new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

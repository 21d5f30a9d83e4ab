import type { AppLanguage } from '#electron/bridge/bridge'
import { languages } from '#locales/registry'

/** A language and its country, said in the language of the app: "Français (Canada)". */
export function languageName(tag: string, language: AppLanguage): string {
  const name = new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** A place to write from, said in a language of the app that was loaded: by its own words for it, else as countries are named. */
export function placeName(place: string, language: AppLanguage): string {
  const own: Readonly<Record<string, string>> = languages.words(language, 'window').settings.places
  const [country = '', part] = place.split('-')
  const name = () => new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
  return own[place] ?? (part === undefined ? name() : `${name()} (${part})`)
}

/** Each language of the app, named in itself, to choose from. */
export function languageOptions(): readonly Readonly<{ value: AppLanguage; label: string; lang: string }>[] {
  return languages.appTags.map((value) => ({ value, label: languages.index(value).name, lang: value }))
}

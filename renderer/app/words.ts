import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { AppLanguage } from '#electron/bridge/bridge'
import { languages } from '#locales/registry'

/** The words of the window, in the languages that were needed so far. */
export const words: i18n = i18next.createInstance()

/** Makes the words of a language ready, before anything is drawn. They must have been loaded. */
export function prepareWords(language: AppLanguage): void {
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    resources: { [language]: { app: languages.words(language, 'window') } },
    initAsync: false,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  addWords(language)
}

/** Adds what has been loaded of the words of a language: at least those of the window. */
export function addWords(language: AppLanguage): void {
  for (const part of (['window', 'screens'] as const).filter((one) => languages.isLoaded(language, one)))
    words.addResourceBundle(language, 'app', languages.words(language, part), false, true, { skipCopy: true })
}

/** What `load` resolves with, once the words of the screens that come later are there too, in the language of the window. */
export async function withScreenWords<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const { language } = words
  const [loaded] = await Promise.all([load(), languages.load(language, 'screens')])
  addWords(language)
  return loaded
}

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
}

/** Adds the words of another language, which must have been loaded. */
export function addWords(language: AppLanguage): void {
  if (!words.hasResourceBundle(language, 'app'))
    words.addResourceBundle(language, 'app', languages.words(language, 'window'))
}

import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { AppLanguage } from '#electron/bridge/bridge'
import { appWords } from '#locales/app-words'

/** The words of the window, in the languages that come with the app. Nothing is loaded later. */
export const words: i18n = i18next.createInstance()

/** Makes the words ready, before anything is drawn. */
export function prepareWords(language: AppLanguage): void {
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    resources: { fr: { app: appWords.fr }, en: { app: appWords.en } },
    initAsync: false,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
}

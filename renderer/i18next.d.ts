import type { appWords } from '#locales/app-words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: { app: typeof appWords.fr }
  }
}

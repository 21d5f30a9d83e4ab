import type { AppWords } from '#locales/app-words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: { app: AppWords }
  }
}

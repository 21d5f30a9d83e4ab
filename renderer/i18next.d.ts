import type { AppWords } from '#locales/words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: { app: AppWords }
  }
}

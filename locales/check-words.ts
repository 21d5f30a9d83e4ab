import type { RemarkWords } from '#letter/language/remark-words'
import en from './en/check.json' with { type: 'json' }
import fr from './fr/check.json' with { type: 'json' }

/** The words of the remarks, by language of the app. */
export const checkWords: Readonly<Record<'fr' | 'en', RemarkWords>> = { fr: fr.said, en: en.said }

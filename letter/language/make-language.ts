import type { Language } from './language'

/** The files of a language's folder that letters are made from, as they are read. */
export type LanguageFiles = Readonly<{
  language: object
  letter: object
  phrases: readonly object[]
  questions: object
  check: Readonly<{ words: object }>
  badge: Readonly<{ words: object }>
}>

/**
 * The language that the files of a folder make. JSON widens literals, hence `as`; a test checks every file of every folder
 * against its schema.
 */
export function makeLanguage({ language, letter, phrases, questions, check, badge }: LanguageFiles): Language {
  return { ...letter, ...language, phrases, questions, check: check.words, badge: badge.words } as Language
}

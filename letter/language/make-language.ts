import type { Language } from './language'

/** The files of a language's folder that letters are made from, as they are read. */
export type LanguageFiles = Readonly<{
  language: Readonly<{ ordinals: readonly string[] }>
  letter: Readonly<{ conventions: Readonly<Record<string, Readonly<{ dates: object }>>> }>
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
  const { ordinals } = language
  const conventions = Object.entries(letter.conventions).map(
    ([tag, one]) => [tag, { ...one, dates: { ...one.dates, ordinals } }] as const,
  )
  const made = { conventions: Object.fromEntries(conventions), check: { ...check.words, ordinals } }
  return { ...letter, ...language, ...made, phrases, questions, badge: badge.words } as Language
}

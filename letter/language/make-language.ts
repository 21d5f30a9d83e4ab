import { conventionsOf, type ToldConventions } from './conventions-of'
import type { Language } from './language'
import { neverFound } from './listed-words'

/** The files of a language's folder that letters are made from, as they are read, and `numbers.json`, which all share. */
export type LanguageFiles = Readonly<{
  language: object
  letter: object
  phrases: readonly object[]
  questions: object
  reading: object
  numbers: object
  badge: Readonly<{ words: object }>
}>

/**
 * The language that the files of a folder make, all but what the check looks for and the addresses, with what they need not say twice. RangeError
 * for a convention that is as none. JSON widens literals, hence `as`; `languageProblems` says what is wrong in the files.
 */
export function makeLanguage({
  language,
  letter,
  phrases,
  questions,
  reading,
  numbers,
  badge,
}: LanguageFiles): Omit<Language, 'check' | 'addresses'> {
  const { ordinals } = language as Pick<Language, 'ordinals'>
  const { conventions: told } = letter as Readonly<{ conventions: ToldConventions }>
  const made: object = {
    ...letter,
    ...{ severalSigns: neverFound, readerSigns: neverFound, readerActs: neverFound, pronounSigns: {} },
    ...language,
    conventions: conventionsOf(told, ordinals),
    phrases: (phrases as readonly ToldPhrase[]).flatMap(ofEachRole),
    questions,
    reading,
    numbers,
    badge: badge.words,
  }
  return made as Omit<Language, 'check' | 'addresses'>
}

/** A phrase of `phrases.json`, of one role or of several. */
type ToldPhrase = Readonly<{ role: string | readonly string[] }>

function ofEachRole({ role, ...phrase }: ToldPhrase): readonly object[] {
  return [role].flat().map((one) => ({ role: one, ...phrase }))
}

import type { Language } from '#letter/language/language'
import { files, indexes } from '#locales/folders'
import { Languages } from './languages'

/** The languages whose folders stand beside this file. Nothing else in the app knows which there are. */
export const languages = new Languages(indexes, files)

/** The language that has a convention; throws where none has, or where it was not loaded. */
export function languageOf(convention: string): Language {
  return languages.words(languages.tagOf(convention), 'letter')
}

/** The language that has a convention, read if it has to be; throws a RangeError where none has. */
export function readLanguage(convention: string): Promise<Language> {
  return languages.read(languages.tagOf(convention), 'letter')
}

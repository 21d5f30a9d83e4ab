import type { AddressRules } from '#letter/address/address-rules'
import type { Language } from '#letter/language/language'
import { files, indexes } from '#locales/folders'
import { Languages, reference } from './languages'

/** The languages whose folders stand beside this file. Nothing else in the app knows which there are. */
export const languages = new Languages(indexes, files)

/** How the addresses of every country are written, read if it has to be; `addresses` of each language is then there. */
export function readAddressRules(): Promise<AddressRules> {
  return languages.read(reference, 'addresses')
}

/** The language that has a convention; throws where none has, or where it was not loaded. */
export function languageOf(convention: string): Language {
  return languages.words(languages.tagOf(convention), 'letter')
}

/** The language that has a convention, read if it has to be; throws a RangeError where none has. */
export function readLanguage(convention: string): Promise<Language> {
  const tag = languages.tagOf(convention)
  return readAddressRules().then(() => languages.read(tag, 'letter'))
}

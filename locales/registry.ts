import type { AddressRules } from '#letter/address/address-rules'
import type { ListWords } from '#letter/class/list-words'
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

/** By what a list of a class is read, in every language: a list is in whatever language its program speaks. */
export async function readListWords(): Promise<ListWords> {
  const [first, ...others] = await Promise.all(languages.tags.map((tag) => languages.read(tag, 'class-list')))
  if (!first) throw new RangeError('There is no language')
  return others.reduce(
    (all, more) => ({
      given: [...all.given, ...more.given],
      family: [...all.family, ...more.family],
      name: [...all.name, ...more.name],
      givenFirst: [...all.givenFirst, ...more.givenFirst],
      familyFirst: [...all.familyFirst, ...more.familyFirst],
      beside: [...all.beside, ...more.beside],
      called: [...all.called, ...more.called],
      pronouns: [...all.pronouns, ...more.pronouns],
      suffixes: [...all.suffixes, ...more.suffixes],
      titles: [...all.titles, ...more.titles],
      totals: [...all.totals, ...more.totals],
      and: [...all.and, ...more.and],
      firstNames: [...all.firstNames, ...more.firstNames],
    }),
    first,
  )
}

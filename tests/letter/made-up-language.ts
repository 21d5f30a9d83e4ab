import type { Convention } from '#letter/language/convention'
import type { Language } from '#letter/language/language'
import { languageOf } from '#tests/languages'

/** The convention of a language that is made up. */
export const madeUpConvention = 'zz-ZZ'

/** A language made up from English, with what is said of it and of its one convention. */
export function madeUpLanguage(more: Partial<Language>, convention: Partial<Convention> = {}): Language {
  const english = languageOf('en-CA')
  const [model] = Object.values(english.conventions)
  if (!model) throw new Error('English has no convention')
  return { ...english, tag: 'zz', conventions: { [madeUpConvention]: { ...model, ...convention } }, ...more }
}

import { languages } from '#locales/registry'

/** The dictionary of a convention, its own or its language's, by the name of its files; null where there is none. */
export function dictionaryFor(convention: string): string | null {
  if (!languages.has(convention)) return null
  const tag = languages.tagOf(convention)
  const { dictionaries } = languages.index(tag)
  return [convention, tag].find((name) => name in dictionaries) ?? null
}

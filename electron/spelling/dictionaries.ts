/** The dictionaries that are shipped: those of a language, and those of one place where spelling differs. */
export const dictionaries = ['fr', 'en-CA', 'en-GB', 'en-US'] as const
export type Dictionary = (typeof dictionaries)[number]

/** The dictionary of a convention, its own or its language's; null where there is none. */
export function dictionaryFor(convention: string): Dictionary | null {
  const [language] = convention.split('-')
  return dictionaries.find((name) => name === convention) ?? dictionaries.find((name) => name === language) ?? null
}

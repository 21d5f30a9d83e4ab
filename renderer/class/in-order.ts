import type { ClassOrder, PupilLetter } from '#electron/bridge/class-calls'

/** The letters of a class in the order of its list, or by first name as a language sorts them. */
export function inOrder(letters: readonly PupilLetter[], order: ClassOrder, language: string): readonly PupilLetter[] {
  if (order === 'list') return letters
  const { compare } = new Intl.Collator(language, { numeric: true })
  return letters.toSorted((one, other) => compare(one.name, other.name))
}

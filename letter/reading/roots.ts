import type { ReadingData } from '../language/reading-data'
import { plainLetters } from '../text/folded'
import type { Token } from './tokens'

/** The shortest that a word can be once its ending is lost. */
const shortest = 4

/** By how many letters the families are looked up: none of their beginnings is shorter. */
const firstLetters = 3

/** The rules of a language for its roots, ready to be looked for. */
export type RootRules = ReturnType<typeof makeRootRules>

/** Makes the rules of a language for its roots. */
export function makeRootRules({ roots: { families, endings, none } }: ReadingData) {
  return {
    families: Map.groupBy(
      families.flatMap((beginnings) => beginnings.map((one) => [one, beginnings[0] ?? one] as const)),
      ([beginning]) => beginning.slice(0, firstLetters),
    ),
    endings: endings.toSorted((a, b) => b.length - a.length),
    none: new Set(none.map(plainLetters)),
  }
}

/**
 * The roots of the words of a text, without those too common to have one: `thanks` and `thankful` have one root, the first
 * beginning of their family; a word of no family loses its endings.
 */
export function rootsOf(tokens: readonly Token[], rules: RootRules): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ word }) => {
      const plain = plainLetters(word).replace(/['’]$/, '')
      return rules.none.has(plain) || rules.none.has(word) ? [] : rootOf(plain, rules)
    }),
  )
}

function rootOf(word: string, rules: RootRules): string {
  const { families, endings } = rules
  const family = families.get(word.slice(0, firstLetters))?.find(([beginning]) => word.startsWith(beginning))
  if (family) return family[1]
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest)
  return ending === undefined ? word : rootOf(word.slice(0, -ending.length), rules)
}

import type { ReadingData } from '../language/reading-data'
import type { Stretch } from '../text/stretch'
import { oneOf } from './blanks'
import type { Match } from './phrase-index'
import { apart } from './stretches'

/** A person, as a text names them: after a title, a role or a tie of family, or by what they did. */
export type SaidPerson = Stretch & Readonly<{ name: string; by: 'title' | 'role' | 'kin' | 'deed' }>

/** The rules of a language for its persons, ready to be looked for. */
export type PersonRules = ReturnType<typeof makePersonRules>

// “J.-P. Roy”, “St. Onge”, “Smith Jr.”: the mark of what is shortened in a name ends nothing.
const shortened = '(?:(?:(?:\\p{Lu}\\.[ \\u00a0-]?)+|(?:Ste?s?|Mt|Ft)\\.)[ \\u00a0]?)?'
const generation = '(?:,? [JS]r(?:\\.|(?!\\p{L})))?'
const name = `${shortened}\\p{Lu}[\\p{L}’'-]+${generation}`
const afterWord = new RegExp(`^,?\\s+(${shortened}\\p{Lu}\\p{Ll}[\\p{L}’-]*${generation})`, 'u')

/** Makes the rules of a language for its persons. */
export function makePersonRules({ titles, notNames }: ReadingData) {
  return {
    titled: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(titles)})\\s+(?<name>${name})`, 'gu'),
    notNames: new Set(notNames),
  }
}

/** The persons that a text names for sure; `matches` are the phrases of the language that it holds. */
export function readPersons(
  text: string,
  { titled, notNames }: PersonRules,
  matches: readonly Match[],
): readonly SaidPerson[] {
  const byTitle = [...text.matchAll(titled)].map(({ index, 0: whole, groups: { name: said = '' } = {} }) => ({
    ...{ name: said, by: 'title' as const, from: index, to: index + whole.length },
  }))
  const byWord = matches.flatMap(({ list, from, to }): readonly SaidPerson[] => {
    if (list !== 'role' && list !== 'kin') return []
    const found = afterWord.exec(text.slice(to, to + 60))
    return found?.[1] && !notNames.has(found[1]) ? [{ name: found[1], by: list, from, to: to + found[0].length }] : []
  })
  return apart([...byTitle, ...byWord, ...byDeed(text, matches, notNames)])
}

/** `Julie helped me`: a first word with a capital, then what she did. */
function byDeed(text: string, matches: readonly Match[], notNames: ReadonlySet<string>): readonly SaidPerson[] {
  const [, first = ''] = /^(\p{Lu}\p{Ll}[\p{L}-]*) /u.exec(text) ?? []
  const does = matches.some(({ list, from }) => list === 'deed' && from === first.length + 1)
  return does && !notNames.has(first) ? [{ name: first, by: 'deed', from: 0, to: first.length }] : []
}

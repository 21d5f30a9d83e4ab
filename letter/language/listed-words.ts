import { hasUsualLetters, inUsualLetters } from '../text/usual-letters'

/** Words by the name of their list; each line holds words with spaces between them, and a word may be a regular expression. */
export type WordLists = Readonly<Record<string, readonly string[]>>

const made = new WeakMap<WordLists, Map<string, RegExp>>()

/** Whether a text begins as a `listedPattern` says, which is made once for these lists. */
export function beginsAs(pattern: string, lists: WordLists, text: string): boolean {
  const areUsual = hasUsualLetters(text)
  const all = made.get(lists) ?? new Map<string, RegExp>()
  made.set(lists, all)
  const name = `${areUsual}${pattern}`
  const one = all.get(name) ?? listedPattern(pattern, lists, areUsual)
  all.set(name, one)
  return one.test(text)
}

/**
 * The regular expression of a pattern that begins a text: `{article}` in it is any word of the list of that name, as a whole word
 * unless an apostrophe ends it. `areUsual`: for a text with no letters but usual ones. Throws where there is no such list, or where it is
 * no expression.
 */
export function listedPattern(pattern: string, lists: WordLists, areUsual = false): RegExp {
  const source = `^(?:${spelledOut(pattern, lists)})`
  return new RegExp(areUsual ? inUsualLetters(source) : source, 'u')
}

function spelledOut(pattern: string, lists: WordLists): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => anyOf(name, lists))
}

function anyOf(name: string, lists: WordLists): string {
  const lines = lists[name]
  if (!lines) throw new RangeError(`There is no list of words ${name}`)
  const all = lines.flatMap((line) => line.split(' ')).join('|')
  return `(?:(?:${spelledOut(all, lists)})(?:(?<=')|(?![\\p{L}'])))`
}

/** The pattern of what a language has no signs of: it is found nowhere. */
export const neverFound = '(?!)'

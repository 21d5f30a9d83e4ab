import { folded } from '../text/folded'
import type { NameOrder } from './list-columns'
import { isInCapitals, isName } from './loud-names'

/**
 * How the names of a list are written: whether the family names are those in capitals, or stand before a comma. `labels` are the words, folded, for a pupil,
 * `called` those before the name that a pupil uses, `pronouns` and `suffixes` those after a name, and `firsts` first names that are known.
 */
export type Manner = Readonly<{
  isLoud: boolean
  isFamilyFirst: boolean
  labels: readonly string[]
  called: readonly string[]
  pronouns: readonly string[]
  suffixes: readonly string[]
  firsts: ReadonlySet<string>
}>

/** What stands after the comma of a cell, a first name or what is told of the pupil; `unsure` where it could be one or the other. */
export type Comma = Readonly<{ is: 'name' | 'note' | 'unsure'; before: string; after: string }>

/** What the comma of a cell parts: "Roy, Emma", "Kim, ji woo", "Emma, born on 2 March"; null where it has none, or more than one. */
export function afterComma(name: string, order: NameOrder, manner: Manner): Comma | null {
  const [, before, after] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? []
  return before !== undefined && after !== undefined && isName(after)
    ? { is: kindOf(before, after, order, manner), before, after }
    : null
}

function kindOf(before: string, after: string, order: NameOrder, manner: Manner): Comma['is'] {
  const { firsts, isFamilyFirst } = manner
  if (!isOfWords(after) || isKnown(after, firsts)) return 'name'
  if (isDated(after)) return order === 'family-first' || isFamilyFirst || isLoud(before) ? 'unsure' : 'note'
  if (order === 'given') return 'unsure'
  if (order === 'family-first') return 'name'
  if (isKnown(before, firsts)) return 'unsure'
  return isFamilyFirst || isLoud(before) || /^\p{Lu}/u.test(after) ? 'name' : 'unsure'
}

/** Whether most names of a list stand after a comma. */
export function areFamilyFirst(cells: readonly string[], firsts: ReadonlySet<string>): boolean {
  const parted = cells.filter((cell) => {
    const [, before, after] = /^([^,]+),\s*([^,]+)$/.exec(cell) ?? []
    if (before === undefined || after === undefined || !isName(after)) return false
    if (!isOfWords(after) || isKnown(after, firsts)) return true
    const few = /^\S+\s\S+(?:\s\d+)?$|\s\p{Lu}\S*$/u
    return !isDated(after) && !isKnown(before, firsts) && few.test(after)
  })
  return parted.length * 2 >= cells.length
}

/** Several words, of which one is small: "ji woo", "van Gogh Anna", "allergic to nuts". */
function isOfWords(text: string): boolean {
  return /^\p{Ll}\S*\s|\s\p{Ll}/u.test(text)
}

/** "TREMBLAY", "DE SOUZA"; "TJ" may be a first name. */
function isLoud(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text.split(' ').every(isInCapitals)
}

/** "born on 2 March", "born 2017-03-02"; a figure alone at the end tells two of one name apart. */
function isDated(text: string): boolean {
  return /\d.*\s\p{L}|\d{3}/u.test(text)
}

function isKnown(text: string, firsts: ReadonlySet<string>): boolean {
  return firsts.has(folded(/^\S+/.exec(text)?.[0] ?? ''))
}

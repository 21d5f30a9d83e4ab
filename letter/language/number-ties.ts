import type { TypographyRules } from './convention'
import { escapePattern } from '../text/escape-pattern'

/** A change of signs and spaces in a text, whose words stay as they are. */
export type Pass = (text: string) => string

/**
 * Keeps a number with its sign, its measure and its groups of digits. A sign takes its space even where none was typed;
 * words only change the space that is there, and no digit is grouped that was not.
 */
export function tieNumbers({ signs, prefixes, measures, numbering, groups }: TypographyRules): Pass {
  const passes: Pass[] = []
  const add = (pattern: RegExp, replacement: string) => passes.push((text) => text.replace(pattern, replacement))
  if (groups) add(/(?<=(?<![\d.,])\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?!\d))/g, groups)
  if (signs.after.length > 0) add(new RegExp(`(?<=\\d)\\s?(?=${oneOf(signs.after)})`, 'gu'), signs.space)
  if (prefixes.length > 0) add(new RegExp(`(${oneOf(prefixes)})\\s+(?=\\d)`, 'gu'), '$1')
  if (measures.length > 0) add(new RegExp(`(?<=\\d)\\s(?=${oneOf(measures)}(?![\\p{L}\\p{N}’]))`, 'gu'), '\u00a0')
  if (numbering.length > 0) add(new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf(numbering)})\\s(?=\\d)`, 'gu'), '$1\u00a0')
  return (text) => passes.reduce((set, pass) => pass(set), text)
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.map(escapePattern).join('|')})`
}

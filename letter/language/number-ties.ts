import type { TypographyRules } from './convention'
import { escapePattern } from '../text/escape-pattern'

/** A space within a line, in a pattern. */
export const gap = '[^\\S\\n]'

/** A change of signs and spaces in a text, whose words stay as they are. */
export type Pass = (text: string) => string

/**
 * Keeps a number with its sign, its measure and its groups of digits. A sign takes its space even where none was typed;
 * words only change the space that is there, and no digit is grouped that was not. Digits in groups that no sign and no measure
 * follows may be a code or a telephone number, which keep their spaces.
 */
export function tieNumbers({ signs, prefixes, measures, numbering, groups }: TypographyRules): Pass {
  const passes: Pass[] = []
  const add = (pattern: RegExp, replacement: string) => passes.push((text) => text.replace(pattern, replacement))
  const measured = [
    ...(signs.after.length > 0 ? [`${oneOf(signs.after)}(?![\\p{L}\\p{N}])`] : []),
    ...(measures.length > 0 ? [`${oneOf(measures)}(?![\\p{L}\\p{N}’])`] : []),
  ].join('|')
  if (groups && measured)
    add(
      new RegExp(
        `(?<=(?<![\\p{L}\\d.,_-])\\d{1,3}(?:${gap}\\d{3}){0,5})${gap}(?=\\d{3}(?:${gap}\\d{3}){0,5}(?:[.,]\\d+)?${gap}?(?:${measured}))`,
        'gu',
      ),
      groups,
    )
  if (signs.after.length > 0)
    add(
      new RegExp(
        `(?=${gap}?${oneOf(signs.after)}(?![\\p{L}\\p{N}]))(?<=(?<![\\p{L}\\p{N}_#@.,])\\d+(?:[.,]\\d+)*)${gap}?`,
        'gu',
      ),
      signs.space,
    )
  if (prefixes.length > 0) add(new RegExp(`(?<!\\d${gap}?)(${oneOf(prefixes)})${gap}+(?=\\d)`, 'gu'), '$1')
  if (measures.length > 0) add(new RegExp(`(?<=\\d)${gap}(?=${oneOf(measures)}(?![\\p{L}\\p{N}’]))`, 'gu'), '\u00a0')
  if (numbering.length > 0) add(new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf(numbering)})${gap}(?=\\d)`, 'gu'), '$1\u00a0')
  return (text) => passes.reduce((set, pass) => pass(set), text)
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.map(escapePattern).join('|')})`
}

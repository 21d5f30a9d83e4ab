import type { Draft } from '../draft/draft'
import { cleanLine } from '../text/clean-text'
import { escapePattern } from '../text/escape-pattern'
import type { Grammar } from './grammar-data'
import { join } from './seams'

type Parent = Pick<Draft, 'voice'> & Partial<Pick<Draft, 'childName'>>

/**
 * Words of the app in which a parent's child has the name that the parent gave: `Sans que mon enfant le demande` becomes
 * `Sans qu'Éloi le demande`. The same words where no name is given, or where nobody speaks for a child.
 */
export function childNamed(words: string, { voice, childName = '' }: Parent, grammar: Grammar): string {
  const name = cleanLine(childName)
  if (voice !== 'for-my-child' || name === '') return words
  const [first = '', ...rest] = words.split(new RegExp(`(?<!\\p{L})${escapePattern(grammar.myChild)}(?!\\p{L})`, 'iu'))
  return rest.reduce((before, after) => `${put(name, before, grammar)}${after}`, first)
}

function put(name: string, before: string, grammar: Grammar): string {
  if (before.trimEnd() === '') return `${before}${name.charAt(0).toLocaleUpperCase(grammar.tag)}${name.slice(1)}`
  const kept = before.trimEnd()
  return kept === before ? `${before}${name}` : join(kept, name, grammar)
}

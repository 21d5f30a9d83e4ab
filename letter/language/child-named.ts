import type { Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import { cleanLine } from '../text/clean-text'
import { escapePattern } from '../text/escape-pattern'
import { plainLetters } from '../text/folded'
import type { Grammar } from './grammar-data'
import { join } from './seams'

type Parent = Pick<Draft, 'voice'> & Partial<Pick<Draft, 'childName' | 'answers'>>

/**
 * What the letter calls the child for whom a parent speaks: the name that the parent gave, else the parent's own word (`my son`), where the
 * answers have only one; empty otherwise.
 */
export function childCalled({ voice, childName = '', answers = {} }: Parent, { myChild: [, ...own] }: Grammar): string {
  if (voice !== 'for-my-child') return ''
  const name = cleanLine(childName)
  if (name !== '' || own.length === 0) return name
  const typed = Object.values(answers).map(typedIn).join('\n')
  const said = new Set(Array.from(typed.matchAll(whole(own)), ([word]) => word.toLowerCase()))
  return said.size === 1 ? ([...said][0] ?? '') : ''
}

/** Words of the app in which a parent's child is called as the letter does: `Sans que mon enfant le demande` becomes `Sans qu'Éloi le demande`. */
export function childNamed(words: string, parent: Parent, grammar: Grammar): string {
  const name = childCalled(parent, grammar)
  if (name === '') return words
  const [first = '', ...rest] = words.split(whole(grammar.myChild.slice(0, 1)))
  return rest.reduce((before, after) => `${put(name, before, grammar)}${after}`, first)
}

/** Whether a text says whose child it is: `my daughter`. */
export function saysWhoseChild(text: string, { myChild }: Pick<Grammar, 'myChild'>): boolean {
  return whole(myChild.map(plainLetters)).test(plainLetters(text))
}

function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.map(escapePattern).join('|')})(?!\\p{L})`, 'giu')
}

function put(name: string, before: string, grammar: Grammar): string {
  const kept = before.trimEnd()
  if (kept === '') return `${before}${name.charAt(0).toLocaleUpperCase(grammar.tag)}${name.slice(1)}`
  return kept === before ? `${before}${name}` : join(kept, name, grammar)
}

import type { Grammar, Shape } from './grammar-data'
import { listedPattern } from './listed-words'

type Completions = Grammar['completions']
type Rule = Readonly<{ pattern: RegExp; shapes: readonly Shape[] }>

const made = new WeakMap<Completions, readonly Rule[]>()

/**
 * What the first sentence of a completion may be, by the first rule of the language that it meets: several shapes where its
 * words do not tell them apart, none where nothing can be completed by it; undefined where no rule knows it, as a name.
 */
export function shapesOf(completion: string, { tag, completions }: Grammar): readonly Shape[] | undefined {
  const rules =
    made.get(completions) ??
    completions.rules.map(({ pattern, shapes }) => ({ pattern: listedPattern(pattern, completions.words), shapes }))
  made.set(completions, rules)
  if (/^\p{Lu}[\p{Ll}\p{M}]*[ -]\p{Lu}/u.test(completion)) return undefined
  const [sentence = ''] = completion.trim().split(/(?<=[.!?…])\s|\s?[:;(]\s?|\n/u)
  const plain = sentence
    .normalize('NFC')
    .replaceAll('’', "'")
    .toLocaleLowerCase(tag)
    .replace(/[\s\p{P}]+$/u, '')
  return rules.find(({ pattern }) => pattern.test(plain))?.shapes
}

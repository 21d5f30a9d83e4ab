import type { Grammar, Shape } from './grammar-data'

type Completions = Grammar['completions']
type Rule = Readonly<{ pattern: RegExp; shapes: readonly Shape[] }>

const made = new WeakMap<Completions, readonly Rule[]>()

/**
 * What the first sentence of a completion may be, by the first rule of the language that it meets: several shapes where its
 * words do not tell them apart, none where nothing can be completed by it; undefined where no rule knows it, as a name.
 */
export function shapesOf(completion: string, { tag, completions }: Grammar): readonly Shape[] | undefined {
  const rules = made.get(completions) ?? completions.rules.map((rule) => readRule(rule, completions.words))
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

/** A rule ready to be tried: `{article}` in its pattern is any word of the list of that name. Throws where there is no such list. */
export function readRule({ pattern, shapes: told }: Completions['rules'][number], words: Completions['words']): Rule {
  return { pattern: new RegExp(`^(?:${spelledOut(pattern, words)})`, 'u'), shapes: told }
}

function spelledOut(pattern: string, words: Completions['words']): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => anyOf(name, words))
}

/** A word ends where no letter follows, unless an apostrophe ends it. */
function anyOf(name: string, words: Completions['words']): string {
  const lists = words[name]
  if (!lists) throw new RangeError(`There is no list of words ${name}`)
  const all = lists.flatMap((line) => line.split(' ')).join('|')
  return `(?:(?:${spelledOut(all, words)})(?:(?<=')|(?![\\p{L}'])))`
}

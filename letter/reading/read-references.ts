import type { ReadingData, referenceKinds } from '../language/reading-data'
import type { Stretch } from '../text/stretch'
import { oneOf } from './blanks'
import { apart } from './stretches'

/** A number by which a matter is found, as typed: that of an order, a file, a ticket. */
export type SaidReference = Stretch & Readonly<{ kind: (typeof referenceKinds)[number]; code: string }>

/** The rules of a language for its references, ready to be looked for. */
export type ReferenceRules = ReturnType<typeof makeReferenceRules>

const code = '[\\p{L}\\p{N}]+(?:[-/.][\\p{L}\\p{N}]+)*'
const groups = '\\d{2,}(?:[ \\u00a0\\u202f]\\d{3,})+'
// Money, a share, an hour or a day: no number of anything.
const measured = '(?!\\s?[$€£%°:]|\\s?h(?!\\p{L})|[.,]\\d)'

/** Makes the rules of a language for its references. */
export function makeReferenceRules({ references, months, counted, currencies }: ReadingData) {
  const { kinds, marks, notAfter } = references
  const nouns = oneOf(Object.values(kinds).flat())
  const others = `(?!\\s(?:${oneOf([...months.flat(), ...counted])}|${Object.values(currencies).join('|')})(?!\\p{L}))`
  const word = (kind: string) => new RegExp(`^(?:${kind})$`, 'iu')
  return {
    kinds: Object.entries(kinds).map(([kind, words]) => [kind as keyof typeof kinds, word(oneOf(words))] as const),
    hasNoun: new RegExp(`(?<!\\p{L})(?:${nouns})(?!\\p{L})`, 'iu'),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<noun>${nouns})(?<mark>\\s?[:#]|\\s(?:${oneOf(marks)})\\s?[:#]?)?\\s?[#(]?(?<code>${groups}|${code})(?![\\p{L}\\p{N}])${measured}${others}`,
      'giu',
    ),
    verb: new RegExp(`(?<!\\p{L})(?:${oneOf(notAfter)})\\s$`, 'iu'),
  }
}

/** The references that a text holds: a code with a figure after its word, of three signs or more where no mark stands between. */
export function readReferences(text: string, rules: ReferenceRules): readonly SaidReference[] {
  if (!/\d/.test(text) || !rules.hasNoun.test(text)) return []
  return apart(
    [...text.matchAll(rules.pattern)].flatMap(({ index, 0: whole, groups: found }) => {
      const { noun = '', mark, code: said = '' }: Readonly<Record<string, string | undefined>> = found ?? {}
      const isCode = /\d/.test(said) && (mark !== undefined || (said.length > 2 && /^[\p{Lu}\p{N}-]+$/u.test(said)))
      const isVerb = mark === undefined && rules.verb.test(text.slice(Math.max(0, index - 12), index))
      const kind = rules.kinds.find(([, words]) => words.test(noun))?.[0]
      return isCode && !isVerb && kind ? [{ kind, code: said, from: index, to: index + whole.length }] : []
    }),
  )
}

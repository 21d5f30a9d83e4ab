import type { Grammar } from '../language/grammar-data'
import { lowerFirstWord } from '../language/grammar'
import type { Part } from '../parts/letter'

/**
 * The parts of a letter where the body goes on from a salutation that ends with a comma, in a language that then begins it
 * with a small letter: `Sehr geehrte Frau Roth, | ich schreibe Ihnen …`.
 */
export function afterSalutation(parts: readonly Part[], grammar: Grammar, names: ReadonlySet<string>): readonly Part[] {
  return parts.map((part, at) => {
    const before = parts[at - 1]
    const goesOn = before?.kind === 'salutation' && /[,،，]$/u.test(before.sentence.text)
    if (grammar.afterSalutation === 'capital' || part.kind !== 'paragraph' || !goesOn) return part
    const [first, ...rest] = part.sentences
    return { ...part, sentences: [{ ...first, text: lowerFirstWord(first.text, grammar, names) }, ...rest] }
  })
}

import type { Letter, Sentence } from './letter'

/** Every sentence of a letter that a writer can change, in reading order: subject, salutation, body and closing. */
export function letterSentences({ parts }: Pick<Letter, 'parts'>): readonly Sentence[] {
  return parts.flatMap((part) => {
    if (part.kind === 'paragraph') return part.sentences
    return 'sentence' in part ? [part.sentence] : []
  })
}

/** The sentences of the paragraphs of a letter, in reading order. */
export function bodySentences({ parts }: Pick<Letter, 'parts'>): readonly Sentence[] {
  return parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
}

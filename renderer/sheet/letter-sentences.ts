import type { Letter, Sentence } from '#letter/parts/letter'

/** Every sentence that can be chosen on the page, in reading order. */
export function letterSentences(letter: Letter): readonly Sentence[] {
  return letter.parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
        return part.sentences
      case 'subject':
      case 'salutation':
      case 'closing':
        return [part.sentence]
      case 'sender':
      case 'date':
      case 'recipient':
      case 'signature':
      case 'enclosures':
        return []
    }
  })
}

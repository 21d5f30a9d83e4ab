import type { Letter, Part } from '../parts/letter'
import { joinBlocks, joinLines, paragraphText, plainText, subjectText } from '../parts/plain-text'

/** The longest subject of an e-mail, in characters. */
export const longestSubject = 200

/** What goes in the two fields of an e-mail. Blocks of the body are separated by an empty line. */
export type EmailText = Readonly<{ subject: string; body: string }>

/** The letter as an e-mail: no postal blocks, no date, the short closing and signature of its convention, and who else receives it. */
export function emailText(letter: Letter): EmailText {
  return {
    subject: shortSubject(simpleSpaces(subjectText(letter))),
    body: simpleSpaces(joinBlocks(letter.parts, blockOf)),
  }
}

function blockOf(part: Part): string {
  switch (part.kind) {
    case 'sender':
    case 'date':
    case 'recipient':
    case 'subject':
      return ''
    case 'salutation':
      return plainText(part.sentence.text)
    case 'paragraph':
      return paragraphText(part)
    case 'closing':
      return plainText(part.sentence.rewritten ? part.sentence.text : part.short)
    case 'signature':
      return joinLines(part.short)
    case 'enclosures':
      return joinLines(part.short ?? [])
  }
}

/** A line of a mail's heading has a limit, and nobody reads that far. */
function shortSubject(subject: string): string {
  const [start = ''] = new RegExp(`^.{0,${longestSubject - 1}}`, 'u').exec(subject) ?? []
  return subject.length <= longestSubject ? subject : `${start.trimEnd()}…`
}

/** Old mail programs show a box for the narrow no-break space. */
function simpleSpaces(text: string): string {
  return text.replaceAll('\u202F', '\u00A0')
}

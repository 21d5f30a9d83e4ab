import { indentAt } from '../text/list-signs'
import { isItem, type Letter, type Paragraph, type Part } from './letter'

/**
 * Text that every program opens and that stays in its place: line breaks are `\n`; control characters, lone surrogates
 * and characters that turn the direction of what follows are gone. Nothing that a person can read is lost, and spaces stay as
 * they are (`cleanText` collapses them).
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}|[\u202A-\u202E]/gu, '')
}

/** Text that every program opens, on one line: for a title, a subject or an address. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\n+/gu, ' ').trim()
}

/** The sentences of a paragraph as they follow each other, without the sign of an item. */
export function joinSentences({ sentences, unspaced }: Paragraph): string {
  return sentences.map((sentence) => plainText(sentence.text)).join(unspaced ? '' : ' ')
}

/** The text of a paragraph; an item of a list begins with its sign, as far in as it is deep. */
export function paragraphText(paragraph: Paragraph): string {
  const { mark, level = 0 } = paragraph
  const text = joinSentences(paragraph)
  return mark === undefined ? text : `${indentAt(level)}${plainText(mark)} ${text}`
}

/** The blocks of a letter as one text, each as `textOf` gives it: an empty line between two, but what stands close to the one before. */
export function joinBlocks(parts: readonly Part[], textOf: (part: Part) => string): string {
  return parts
    .map((part) => ({
      text: isItem(part) ? textOf(part).trimEnd() : textOf(part).trim(),
      between: 'close' in part ? '\n' : '\n\n',
    }))
    .filter(({ text }) => text !== '')
    .map(({ text, between }, index) => (index > 0 ? between + text : text))
    .join('')
}

/** Lines printed one under the other. */
export function joinLines(lines: readonly string[]): string {
  return lines.map(plainText).join('\n')
}

/** What the letter is about, without the label: its line of subject, or its title. */
export function subjectText(letter: Letter): string {
  const subject = letter.parts.find((part) => part.kind === 'subject')
  return oneLine(subject ? subject.sentence.text : letter.title)
}

/** All the text of a block as it is printed, its lines separated by `\n`. */
export function blockText(part: Part): string {
  switch (part.kind) {
    case 'sender':
    case 'recipient':
    case 'signature':
    case 'enclosures':
      return joinLines(part.lines)
    case 'date':
      return plainText(part.text)
    case 'subject':
      return plainText(part.label) + plainText(part.sentence.text)
    case 'salutation':
    case 'closing':
      return plainText(part.sentence.text)
    case 'paragraph':
      return paragraphText(part)
  }
}

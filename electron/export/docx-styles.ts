import { LineRuleType } from 'docx'
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Letter, Part } from '#letter/parts/letter'
import { millimetresPerInch, pointsPerInch } from '#letter/parts/lengths'
import { pageStyle } from '#letter/parts/page-style'

const twipsPerPoint = 20
const twipsPerMillimetre = (twipsPerPoint * pointsPerInch) / millimetresPerInch
const halfPoints = 2

/** Word's own styles for letters, which it shows by their names in the reader's language. */
const wordStyles: Readonly<Record<Part['kind'], Readonly<{ id: string; name: string }>>> = {
  sender: { id: 'EnvelopeReturn', name: 'envelope return' },
  date: { id: 'Date', name: 'Date' },
  recipient: { id: 'EnvelopeAddress', name: 'envelope address' },
  subject: { id: 'Heading1', name: 'heading 1' },
  salutation: { id: 'Salutation', name: 'Salutation' },
  paragraph: { id: 'BodyText', name: 'Body Text' },
  closing: { id: 'Closing', name: 'Closing' },
  signature: { id: 'Signature', name: 'Signature' },
  enclosures: { id: 'Enclosures', name: 'Enclosures' },
}

const kinds: readonly Part['kind'][] = [
  'sender',
  'date',
  'recipient',
  'subject',
  'salutation',
  'paragraph',
  'closing',
  'signature',
  'enclosures',
]

/** The style of a block, by the id that its paragraphs refer to. */
export function styleId(kind: Part['kind']): string {
  return wordStyles[kind].id
}

/** The styles of a letter's document. */
export function docxStyles(letter: Letter): IStylesOptions {
  const { language: tag, direction } = letter
  // In a letter from left to right, what goes the other way is in another language.
  const language = { value: tag, eastAsia: tag, ...(direction === 'rtl' ? { bidirectional: tag } : {}) }
  return {
    default: {
      document: {
        run: { font: pageStyle.wordFont, size: pageStyle.size * halfPoints, language },
        paragraph: {
          spacing: { before: 0, after: 0, line: points(pageStyle.line), lineRule: LineRuleType.AT_LEAST },
        },
      },
    },
    paragraphStyles: [...letterStyles(), footerStyle, captionStyle],
  }
}

/** A length in twentieths of a point, from points. */
export function points(length: number): number {
  return Math.round(length * twipsPerPoint)
}

/** A length in twentieths of a point, from millimetres. */
export function millimetres(length: number): number {
  return Math.round(length * twipsPerMillimetre)
}

/** The style of the name under a picture. */
export const captionStyle = {
  id: 'Caption',
  name: 'caption',
  basedOn: 'Normal',
  paragraph: { spacing: { before: points(pageStyle.spaceBefore.paragraph) } },
} satisfies IParagraphStyleOptions

const footerStyle: IParagraphStyleOptions = {
  id: 'Footer',
  name: 'footer',
  basedOn: 'Normal',
  run: { size: pageStyle.pageNumber.size * halfPoints },
}

function letterStyles(): IParagraphStyleOptions[] {
  return kinds.map((kind) => ({
    ...wordStyles[kind],
    basedOn: 'Normal',
    next: wordStyles.paragraph.id,
    quickFormat: true,
    paragraph: {
      spacing: { before: points(pageStyle.spaceBefore[kind]) },
      widowControl: true,
      keepLines: kind !== 'paragraph',
      ...(kind === 'subject' ? { outlineLevel: 0, keepNext: true } : {}),
      ...(kind === 'salutation' || kind === 'closing' ? { keepNext: true } : {}),
    },
    ...(kind === 'subject' ? { run: { bold: true } } : {}),
  }))
}

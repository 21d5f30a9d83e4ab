import type { Part } from './letter'

/**
 * How a letter is set: the one table that the page on screen, the PDF, the print and the Word document read. In points.
 * Gelasio comes with the app and has the advance widths of Georgia, which Word has: lines break at the same words everywhere.
 */
export const pageStyle = {
  font: 'Gelasio',
  wordFont: 'Georgia',
  fallbacks: ['Georgia', 'Cambria', 'Liberation Serif', 'Times New Roman', 'serif'],
  size: 11,
  line: 15.5,
  /** Left free above each block, except the first of the letter; above the signature, the room to sign by hand. */
  spaceBefore: {
    sender: 24,
    date: 24,
    recipient: 28,
    subject: 22,
    salutation: 22,
    paragraph: 12,
    closing: 16,
    signature: 46,
    enclosures: 24,
  } satisfies Readonly<Record<Part['kind'], number>>,
  /** The most room that the picture of a signature takes, in what is left free over the names, and how far it stands from them. */
  signature: { width: 190, height: 42, gap: 2 },
  /** How far from the margin the text of an item stands, its sign before it. */
  itemIndent: 18,
  /** How much further the rest of a line of an address stands, where it is too long for the page: it is no line of its own. */
  wrapIndent: 12,
  /** From line to line of an address in the window of an envelope, and what is left free under it. */
  window: { line: 12, gap: 12 },
  /** Where a mark of folding begins, from the edge of the sheet, and how long and thick it is. */
  fold: { fromEdge: 14, length: 14, weight: 0.5 },
  subjectWeight: 700,
  /** Joined letters, such as fi, are lost when the text of a PDF is copied or read aloud; Word does not join them either. */
  ligatures: 'none',
  /** How many lines of a paragraph stay together at least at the foot and at the head of a page. */
  widowLines: 2,
  pageNumber: { size: 9, fromEdge: 34 },
} as const

/** The font families of a letter as a CSS value. */
export const fontStack = [pageStyle.font, ...pageStyle.fallbacks]
  .map((family) => (family === 'serif' ? family : `'${family}'`))
  .join(', ')

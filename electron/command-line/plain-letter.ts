import type { Letter } from '#letter/parts/letter'
import { blockText, joinBlocks } from '#letter/parts/plain-text'

/** The letter as plain text, as it reads: every block at the margin, an empty line between two. */
export function plainLetter(letter: Letter): string {
  return `${joinBlocks(letter.parts, blockText)}\n`
}

/** Between two letters, or two pieces of one, what starts a new page on a printer. */
export const pageBreak = '\f\n'

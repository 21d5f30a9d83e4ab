import type { Letter } from '#letter/parts/letter'
import { blockText, joinBlocks } from '#letter/parts/plain-text'

/** The letter as plain text, as it reads: every block at the margin, an empty line between two. */
export function plainLetter(letter: Letter): string {
  return `${joinBlocks(letter.parts, blockText)}\n`
}

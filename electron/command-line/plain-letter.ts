import type { Letter } from '#letter/parts/letter'
import { blockText } from '#letter/parts/plain-text'

/** The letter as plain text, as it reads: every block at the margin, an empty line between two. */
export function plainLetter(letter: Letter): string {
  return `${letter.parts.map((part) => blockText(part).trim()).join('\n\n')}\n`
}

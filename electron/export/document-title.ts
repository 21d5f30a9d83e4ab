import type { Letter } from '#letter/parts/letter'
import { oneLine, subjectText } from '#letter/parts/plain-text'

/** What a file of the letter is called in its own properties, and in the window that shows it; never empty where someone signs. */
export function documentTitle(letter: Letter): string {
  return subjectText(letter) || oneLine(letter.author)
}

import type { Letter } from '#letter/parts/letter'
import { oneLine, subjectText } from '#letter/parts/plain-text'

/** What a file of the letter is called in its own properties, and in the window that shows it; never empty where someone signs. */
export function documentTitle(letter: Letter): string {
  return subjectText(letter) || oneLine(letter.author)
}

/** What a document tells of itself: its title, its author, who may be unknown, and its language. */
export type Told = Readonly<{ title: string; author: string; language: string }>

/** What the document of a letter tells of itself. */
export function toldOf(letter: Letter): Told {
  return { title: documentTitle(letter), author: letter.author, language: letter.language }
}

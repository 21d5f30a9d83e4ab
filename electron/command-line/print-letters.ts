import { mailtoUrl } from '#letter/email/mailto'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { Options } from './options'
import type { CommandNeeds } from './command-needs'
import { plainLetter } from './plain-letter'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** Between two letters on the screen, what starts a new page on a printer. */
const pageBreak = '\f\n'

/** Prints what goes on the screen; answers whether every mail link was short enough to be made. */
export async function printLetters(
  letters: readonly NamedLetter[],
  { outputs, mailto }: Options,
  { print, say }: CommandNeeds,
): Promise<boolean> {
  if (outputs.text === '-') await print(letters.map(({ letter }) => plainLetter(letter)).join(pageBreak))
  if (!mailto) return true
  const links = letters.map(({ file, letter }) => ({ file, letter, url: mailtoUrl(letter) }))
  for (const { file, letter, url } of links) {
    if (url !== null) await print(`${url}\n`)
    else say(lineOf({ key: 'tooLongForMailApp', words: { file } }, commandLineWords(languageFor([letter.language]))))
  }
  return links.every(({ url }) => url !== null)
}

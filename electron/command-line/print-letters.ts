import { mailtoUrl } from '#letter/email/mailto'
import { formPieces } from '#letter/form/form-pieces'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { Options } from './options'
import type { CommandNeeds } from './command-needs'
import { pageBreak, plainLetter } from './plain-letter'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** Prints what goes on the screen; answers whether every mail link was short enough to be made. */
export async function printLetters(
  letters: readonly NamedLetter[],
  { outputs, mailto, form }: Options,
  { print, say }: CommandNeeds,
): Promise<boolean> {
  if (outputs.text === '-') await print(letters.map(({ letter }) => plainLetter(letter)).join(pageBreak))
  if (form) {
    const cut = letters.map(({ file, letter }) => ({ file, letter, ...formPieces(letter, form) }))
    await print(cut.flatMap(({ pieces }) => pieces.map(({ text }) => `${text}\n`)).join(pageBreak))
    for (const { file, letter, isAskCut, isSentenceCut } of cut) {
      const words = commandLineWords(languageFor([letter.language]))
      const said = { file, most: form.most }
      if (isAskCut) say(lineOf({ key: 'askCut', words: said }, words))
      if (isSentenceCut) say(lineOf({ key: 'sentenceCut', words: said }, words))
    }
  }
  if (!mailto) return true
  const links = letters.map(({ file, letter }) => ({ file, letter, url: mailtoUrl(letter) }))
  for (const { file, letter, url } of links) {
    if (url !== null) await print(`${url}\n`)
    else say(lineOf({ key: 'tooLongForMailApp', words: { file } }, commandLineWords(languageFor([letter.language]))))
  }
  return links.every(({ url }) => url !== null)
}

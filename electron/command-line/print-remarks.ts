import { Speller } from '../spelling/speller'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { Options } from './options'
import type { CommandNeeds } from './command-needs'
import type { NamedLetter } from './read-letters'
import { remarkLines } from './remark-lines'
import { commandLineWords } from './spoken-in'

/** Prints what could be looked at again, beside a letter or a link that is printed; a letter without remarks is said to be. */
export async function printRemarks(
  letters: readonly NamedLetter[],
  { outputs, mailto }: Options,
  { print, say, today, startSpelling }: CommandNeeds,
): Promise<void> {
  let stop = (): Promise<unknown> => Promise.resolve()
  const speller = new Speller(() => {
    const started = startSpelling()
    stop = started.stop
    return started.thread
  })
  const isTaken = mailto || outputs.text === '-'
  try {
    for (const named of letters) {
      const lines = await remarkLines(named, today(), speller)
      const words = commandLineWords(languageFor([named.letter.language]))
      if (lines.length === 0) say(lineOf({ key: 'noRemark', words: { file: named.file } }, words))
      else if (isTaken) for (const line of lines) say(line)
      else await print(`${lines.join('\n')}\n`)
    }
  } finally {
    await stop()
  }
}

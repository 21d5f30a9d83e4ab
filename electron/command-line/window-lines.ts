import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** That a letter asked for in the window of an envelope could not be made so; no line for others. */
export function windowLines({ file, draft, letter }: NamedLetter): readonly string[] {
  if (!draft.envelope.window || letter.page.window) return []
  return [lineOf({ key: 'noWindow', words: { file } }, commandLineWords(languageFor([letter.language])))]
}

import * as z from 'zod'
import { ask, byId, id } from './call'
import type { Outcome } from './outcome'

/**
 * A word that the dictionary of the letter's language does not have: where it stands in a sentence (UTF-16 offsets). Its
 * text is `word` exactly; a sentence that has changed meanwhile no longer has it there, and then there is nothing to mark.
 */
export type MisspeltWord = Readonly<{ sentence: string; from: number; to: number; word: string }>

/** What the window asks about the spelling of a letter. */
export const spellingCalls = {
  /** The words of a letter that its language's dictionary does not have, in reading order; none where it has no dictionary. */
  checkSpelling: ask(byId).answers<Outcome<{ misspelt: readonly MisspeltWord[] }>>(),
  /** Words that look like one that was marked, the likeliest first; at most five, perhaps none. */
  suggestSpelling: ask(z.strictObject({ id, word: z.string().min(1).max(60) })).answers<
    Outcome<{ suggestions: readonly string[] }>
  >(),
}

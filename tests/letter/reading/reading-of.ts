import { readSentence, type TextReading } from '#letter/reading/read-sentence'
import { languageOf } from '#tests/languages'

/** The day of the tests, a Saturday. */
export const today = '2026-11-21'

/** What a sentence says, in the language of a convention. */
export function readingOf(text: string, convention: string): TextReading {
  return readSentence(text, languageOf(convention), today)
}

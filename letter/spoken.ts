import type { Spoken } from './language'
import type { Voice } from './manner'

/** The words for a voice. */
export function spoken(words: Spoken, voice: Voice): string {
  return typeof words === 'string' ? words : words[voice]
}

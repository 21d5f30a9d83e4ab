import type { Voice } from '../draft/manner'
import type { Spoken } from './spoken-words'

/** The words for a voice. */
export function spoken(words: Spoken, voice: Voice): string {
  return typeof words === 'string' ? words : (words[voice] ?? words.I)
}

import * as z from 'zod'
import { voices, type Voice } from './manner'

/** Words for whoever speaks: the same for all, or one for each voice. */
export const spokenSchema = z.union([z.string(), z.record(z.enum(voices), z.string()).readonly()])
type Spoken = z.infer<typeof spokenSchema>

/** The words for a voice. */
export function spoken(words: Spoken, voice: Voice): string {
  return typeof words === 'string' ? words : words[voice]
}

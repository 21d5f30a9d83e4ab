import * as z from 'zod'
import { answerings, feltAs, longestTracking, sendings } from '#letter/draft/correspondence'
import { heaviestAnswer, longestText } from '#letter/text/limits'
import { ask, byId, id } from './call'
import type { Cancelled, Outcome, Produced } from './outcome'

const day = z.iso.date()

/** The number by which the post office follows a registered letter; empty where it is not told. */
const registered = z.strictObject({ number: z.string().max(longestTracking) })

/** What a file holds; the window gives no path. */
const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= heaviestAnswer)

/** What the writer tells of a letter once it has left. */
export const correspondenceCalls = {
  /** Keeps that the letter was sent, and the letter as it was sent. A child's letter is first agreed to. */
  markSent: ask(
    z.strictObject({ id, how: z.enum(sendings), on: day, registered: registered.exactOptional() }),
  ).answers<Outcome>(),
  /** Keeps that the letter was not sent yet: it is not asked again. */
  markNotYet: ask(byId).answers<Outcome>(),
  /** Reads the words of an e-mail (`.eml`) with which a letter was answered. */
  readAnswer: ask(z.strictObject({ bytes })).answers<Outcome<{ text: string }>>(),
  /** Keeps the answer that came to a letter that was sent, and the file in which it came. */
  markAnswered: ask(
    z.strictObject({
      id,
      how: z.enum(answerings),
      felt: z.enum(feltAs),
      on: day,
      text: z.string().max(longestText),
      file: z.strictObject({ name: z.string().max(255), bytes }).optional(),
    }),
  ).answers<Outcome>(),
  /** Keeps that nothing more is awaited of a letter that was sent; an answer that comes later opens it again. */
  closeLetter: ask(byId).answers<Outcome>(),
  /** Keeps that a closed letter is open again: sent, or answered, as it was. */
  reopenLetter: ask(byId).answers<Outcome>(),
  /** Asks where to save, then writes a file for the person's own calendar: the day by which to hope for an answer. */
  saveReminder: ask(byId).answers<Outcome<Produced> | Cancelled>(),
}

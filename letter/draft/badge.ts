import * as z from 'zod'
import { badgeDesigns } from './badge-designs'
import { longestText } from '../text/limits'

const text = z.string().max(longestText)

/** The schema of a badge in its draft. */
export const badgeSchema = z
  .object({
    design: z.enum(badgeDesigns),
    /** Whom it is for. */
    name: text,
    gesture: text,
    moment: text,
    /** Who says so; empty for the one who signs the letter. */
    from: text,
    /** Whether it leaves with the letter: on a page of its own, and beside it in an e-mail. */
    joined: z.boolean(),
  })
  .readonly()
/** The attestation of recognition for a thanked person. Its day is that of the letter. */
export type Badge = z.infer<typeof badgeSchema>

/** The schema of the words that a language has for badges. */
export const badgeWordsSchema = z
  .object({
    title: z.string(),
    to: z.string(),
    thanks: z.string(),
    /** Gestures ready to be chosen. */
    gestures: z.array(z.string()).min(3).readonly(),
  })
  .readonly()

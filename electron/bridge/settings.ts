import * as z from 'zod'
import { handKinds, handSizes, writingHands } from '#letter/hand/hand-choice'
import {
  askings,
  contrasts,
  longestOwnWord,
  looks,
  mostOwnWords,
  spacings,
  textSizes,
  typefaces,
  type PolicyKey,
} from './settings-values'

/** What is chosen of the pages to copy by hand. */
export const handChoice = z
  .object({ kind: z.enum(handKinds), size: z.enum(handSizes), writesWith: z.enum(writingHands) })
  .readonly()

/** What a person chooses once for all letters. Each has its line in the settings, and takes effect at once. */
export const settingsSchema = z
  .object({
    /** A language of the app itself: the main process knows which there are. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    /** Where the person writes from: a country or a part of it, as ISO 3166 names them; empty where no one knows. */
    place: z.string().regex(/^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)?$/),
    /** That new letters start with. */
    convention: z.string().max(10),
    /** Whether a child writes: the app then shows a child's screens. */
    child: z.boolean(),
    /** The class whose first names a child sees in place of all the letters; empty for none. */
    wall: z.union([z.literal(''), z.uuid()]),
    /** Whether the two questions of the first start were answered. */
    welcomed: z.boolean(),
    asking: z.enum(askings),
    look: z.enum(looks),
    contrast: z.enum(contrasts),
    typeface: z.enum(typefaces),
    textSize: z.literal(textSizes),
    spacing: z.enum(spacings),
    /** The computer's voice that reads aloud, by its name; empty for the first that speaks the language. */
    readingVoice: z.string().max(200),
    /** Words that are right though no dictionary has them: none is marked in any letter. */
    ownWords: z.array(z.string().min(1).max(longestOwnWord)).max(mostOwnWords).readonly(),
    /** What was last chosen of the pages to copy by hand, by who writes; absent for the usual ones. */
    hand: z.object({ adult: handChoice.exactOptional(), child: handChoice.exactOptional() }).readonly(),
    /** The mark of the person's own signature, which is in a file of its own; empty where there is none. */
    signature: z.string().regex(/^[0-9a-f]{0,64}$/),
  })
  .readonly()
/** What a person chooses once, as `settingsSchema` checks it. */
export type Preferences = z.infer<typeof settingsSchema>

/** The settings in use, and which of them the policy of the computer sets: nobody changes those in the app. */
export type Settings = Preferences & Readonly<{ fixed: readonly PolicyKey[] }>

/** What the window may change, any number at a time; the mark of a signature is the main process's. */
export const settingsChange = z.strictObject(
  z.object(settingsSchema.unwrap().shape).omit({ signature: true }).partial().shape,
)

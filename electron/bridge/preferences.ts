import * as z from 'zod'

/** What a person chooses once for all letters. Each has its line in the settings, and takes effect at once. */
export const preferencesSchema = z
  .object({
    /** A language of the app itself: the main process knows which there are. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    /** Where the person writes from: a country or a part of it, as ISO 3166 names them; empty where no one knows. */
    place: z.string().regex(/^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)?$/),
    /** That new letters start with. */
    convention: z.string().max(10),
    /** Whether a child writes: the app then shows a child's screens. */
    child: z.boolean(),
    /** Whether the two questions of the first start were answered. */
    welcomed: z.boolean(),
    /** One question a screen, or all of them on one page. */
    asking: z.enum(['one-by-one', 'one-page']),
    look: z.enum(['system', 'light', 'dark']),
    contrast: z.enum(['system', 'more']),
    typeface: z.enum(['hyperlegible', 'dyslexic']),
    /** In hundredths of the usual size. */
    textSize: z.literal([100, 125, 150, 175, 200]),
    spacing: z.enum(['usual', 'wide']),
    /** The computer's voice that reads aloud, by its name; empty for the first that speaks the language. */
    readingVoice: z.string().max(200),
  })
  .readonly()
export type Preferences = z.infer<typeof preferencesSchema>

/** What the window may change, any number at a time. */
export const preferencesChange = z.strictObject(z.object(preferencesSchema.unwrap().shape).partial().shape)

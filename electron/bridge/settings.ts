import * as z from 'zod'
import { places } from '#letter/language/places'
import { askings, contrasts, looks, spacings, textSizes, typefaces } from './settings-values'

/** The languages of the app itself. */
export const appLanguages = ['fr', 'en'] as const

/** What a person chooses once for all letters. Each has its line in the settings, and takes effect at once. */
export const settingsSchema = z
  .object({
    language: z.enum(appLanguages),
    place: z.enum(places),
    /** That new letters start with. */
    convention: z.string().max(10),
    /** Whether a child writes: the app then shows a child's screens. */
    child: z.boolean(),
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
  })
  .readonly()
export type Settings = z.infer<typeof settingsSchema>

/** What the window may change, any number at a time. */
export const settingsChange = z.strictObject(z.object(settingsSchema.unwrap().shape).partial().shape)

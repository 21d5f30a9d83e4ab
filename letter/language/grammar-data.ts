import * as z from 'zod'

/** Signs that stand side by side in one text: `.!?…`. */
const signs = z.string()

/** What the grammar of a language needs: `language.json` of its folder, beside its names and places. */
export const grammarDataSchema = z
  .object({
    /** The marks between which sentences stand; the full stop is the first of `ends`. */
    sentences: z
      .object({ openers: signs, ends: signs.min(1), closers: signs, spacedClosers: signs, spaced: z.boolean() })
      .readonly(),
    /** What stands between a frame and its completion: a space, or nothing. */
    joiner: z.enum([' ', '']),
  })
  .readonly()

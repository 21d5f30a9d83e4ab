import * as z from 'zod'
import { mostPagesByHand } from '../text/limits'
import { enclosedSchema } from './enclosed'

const pictureOfPage = z.object({
  /** The name of its copy, beside those of what goes with the letter. */
  file: enclosedSchema.unwrap().shape.file.regex(/\.(?:jpg|png)$/),
  /** The SHA-256 of what the copy holds, in hexadecimal digits: another picture under its name is another letter. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
})
/** The picture of one page that was written by hand. */
export type PageByHand = Readonly<z.infer<typeof pictureOfPage>>

/** The schema of the pictures of pages that were written by hand: the first, and those after it. */
export const handwrittenSchema = pictureOfPage
  .extend({
    /** Whether the typed letter is printed after it too. */
    typed: z.boolean(),
    /** The pages after the first, in their order; absent where it is the only one. */
    more: z
      .array(pictureOfPage.readonly())
      .min(1)
      .max(mostPagesByHand - 1)
      .readonly()
      .exactOptional(),
  })
  .readonly()
/** The pictures of the pages that were written by hand: they are the letter on paper, and the typed text says the same. */
export type Handwritten = z.infer<typeof handwrittenSchema>

import * as z from 'zod'
import { enclosedSchema } from './enclosed'

/** The schema of the picture of a page that was written by hand. */
export const handwrittenSchema = z
  .object({
    /** The name of its copy, beside those of what goes with the letter. */
    file: enclosedSchema.unwrap().shape.file.regex(/\.(?:jpg|png)$/),
    /** The SHA-256 of what the copy holds, in hexadecimal digits: another picture under its name is another letter. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    width: z.int().min(1).max(20_000),
    height: z.int().min(1).max(20_000),
    /** Whether the typed letter is printed after it too. */
    typed: z.boolean(),
  })
  .readonly()
/** The picture of a page that was written by hand: it is the letter on paper, and the typed text says the same. */
export type Handwritten = z.infer<typeof handwrittenSchema>

import * as z from 'zod'
import { longestText } from '../text/limits'

/** The schema of a file that goes with a letter. */
export const enclosedSchema = z
  .object({
    /** The name of its copy, in the folder of the draft's enclosures. It can be no other path, and no two copies have the same. */
    file: z.string().regex(/^(?:[a-z0-9]+-){1,12}[0-9a-f]{8}\.[a-z0-9]{1,8}$/),
    /** What the letter calls it. */
    name: z.string().max(longestText),
    /** In bytes. */
    size: z.int().min(0),
    /** The width and height of a picture, in pixels; null for any other file. */
    picture: z
      .object({ width: z.int().min(1).max(20_000), height: z.int().min(1).max(20_000) })
      .readonly()
      .nullable(),
    /** The SHA-256 of what the copy holds, in hexadecimal digits; files of before have none. */
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
  })
  .readonly()
/** A file that goes with a letter. Its copy is the app's; the person's own file is elsewhere, and is not touched. */
export type Enclosed = z.infer<typeof enclosedSchema>

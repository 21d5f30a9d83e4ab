import * as z from 'zod'

/** For whom words are, where a language says them in several ways; what is not told fits everybody. */
export const madeForSchema = z.object({
  /** How they agree with the writer, or with the child of whoever writes for one. */
  gender: z.enum(['feminine', 'masculine']).exactOptional(),
  /** Whether the letter is written to one person, or to several. */
  reader: z.enum(['one', 'many']).exactOptional(),
  /** The conventions they are for, where spelling or usage differ. */
  conventions: z.array(z.string()).readonly().exactOptional(),
})
/** For whom words are. */
export type MadeFor = Readonly<z.infer<typeof madeForSchema>>

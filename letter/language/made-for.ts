import * as z from 'zod'

/** Whom a letter is written to: one person, or several. */
const readers = ['one', 'many'] as const

/** For whom words are, where a language says them in several ways; what is not told fits everybody. */
export const madeForSchema = z.object({
  /** How they agree with the writer, or with the child of whoever writes for one. */
  gender: z.enum(['feminine', 'masculine']).exactOptional(),
  reader: z.enum(readers).exactOptional(),
  /** The conventions they are for, where spelling or usage differ. */
  conventions: z.array(z.string()).readonly().exactOptional(),
})
export type MadeFor = Readonly<z.infer<typeof madeForSchema>>

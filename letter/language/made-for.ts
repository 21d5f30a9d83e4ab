import * as z from 'zod'

/** Whom a letter is written to: one person, or several. */
const readers = ['one', 'many'] as const
/** Whether a letter is written to one person or to several. */
export type Reader = (typeof readers)[number]

/** For whom words are, where a language says them in several ways; what is not told fits everybody. */
export const madeForSchema = z.object({
  /** How they agree with the writer, or with the child of whoever writes for one. */
  gender: z.enum(['feminine', 'masculine']).exactOptional(),
  /** Whether the letter is written to one person, or to several. */
  reader: z.enum(['one', 'many']).exactOptional(),
  /** `hope` where they fit only after a beginning that tells what was hoped, and not yet what went wrong; `why` after one that asks why. */
  began: z.enum(['hope', 'why']).exactOptional(),
  /** The conventions they are for, where spelling or usage differ. */
  conventions: z.array(z.string()).readonly().exactOptional(),
})
/** For whom some words are, as `madeForSchema` checks it. */
export type MadeFor = Readonly<z.infer<typeof madeForSchema>>

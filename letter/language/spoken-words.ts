import * as z from 'zod'

/** Words for whoever speaks: the same for all, or one for each voice. Who speaks for a child says `I` unless told otherwise. */
export const spokenSchema = z.union([
  z.string(),
  z.object({ I: z.string(), we: z.string(), 'for-my-child': z.string().exactOptional() }).readonly(),
])
/** Words for whoever speaks, as `spokenSchema` checks them. */
export type Spoken = z.infer<typeof spokenSchema>

import * as z from 'zod'

/** The end of a postal address, as a convention writes that of its own country. A line break in a pattern starts a line. */
export const cityLineSchema = z
  .object({
    /** With everything known, and without a region, a code or both. */
    full: z.string(),
    noRegion: z.string(),
    noCode: z.string(),
    cityOnly: z.string(),
    /** True where the city, or the post town, is printed in capitals beside its code. */
    capitals: z.boolean(),
  })
  .readonly()
/** The end of a postal address, as `cityLineSchema` checks it. */
export type CityLine = z.infer<typeof cityLineSchema>

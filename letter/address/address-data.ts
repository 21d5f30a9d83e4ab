import * as z from 'zod'

/** Countries by their ISO codes, with a space between: `CA FR`. */
const countries = z.string().regex(/^[A-Z]{2}( [A-Z]{2})*$/)

/** How countries write their addresses: `addresses.json`, the same for all languages. */
export const addressDataSchema = z
  .object({
    forms: z
      .array(
        z
          .object({
            countries,
            /** The lines, with `{street}`, `{city}`, `{region}` and `{code}` in their places; what is not known goes with the sign before it. */
            pattern: z.string(),
            /** The lines in the writing of the country, with `{who}` where those stand who live there, the particular last. */
            native: z.string().exactOptional(),
            /** Who says so; `docs/conventions.md` has the whole address. */
            source: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** Countries of whose form nothing is known. */
    others: countries,
    /** Countries that print the town in capitals beside its code. */
    capitals: countries,
    /** What a part of the country is called that stands in its addresses, where it is no province. */
    regions: z.object({ state: countries, county: countries, prefecture: countries }).readonly(),
    /** What the postal code is called, where it has another name. */
    codes: z.object({ zip: countries, postcode: countries }).readonly(),
    /** Countries whose short name is the one of the post. */
    shortNames: countries,
    /** Other names of a country, as people type them. */
    alsoCalled: z.record(z.string().regex(/^[A-Z]{2}$/), z.array(z.string()).readonly()).readonly(),
    /** Parts of a country that people name in its place, such as England. */
    parts: z.record(z.string().regex(/^[A-Z]{2}$/), z.array(z.string()).readonly()).readonly(),
    /** What the postal codes of countries look like, as a pattern, and who says so. */
    codeShapes: z.array(z.object({ countries, shape: z.string(), source: z.string() }).readonly()).readonly(),
    /** By country, another one that has the name of one of its regions. */
    homonyms: z.record(z.string().regex(/^[A-Z]{2}$/), z.string().regex(/^[A-Z]{2}$/)).readonly(),
    /** The languages of the post, in which a country may be named anywhere. */
    languages: z.array(z.string()).readonly(),
  })
  .readonly()
/** How countries write their addresses, as `addressDataSchema` checks it. */
export type AddressData = z.infer<typeof addressDataSchema>

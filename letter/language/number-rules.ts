import * as z from 'zod'

/** A regular expression, in which `{gap}` is what parts the digits of a telephone or a code, and `{space}` those of other numbers. */
const pattern = z.string()
const countries = z.array(z.string().regex(/^[A-Z]{2}$/)).readonly()
const ofCountries = z.object({ countries, pattern }).readonly()

/** The numbers that open a door to somebody’s money or file. */
export const privateReasons = ['card', 'health-number', 'social-number', 'bank-account'] as const

/** How the digits of a number check themselves: as cards do (ISO 7812), as IBAN do (ISO 13616), by a key that completes 97. */
export const numberChecks = ['luhn', 'iban', 'key-97'] as const

/** The numbers by which one can be reached, found or robbed, by country: `numbers.json`, the same for all languages. */
export const numberRulesSchema = z
  .object({
    phones: z.array(ofCountries).readonly(),
    postalCodes: z.array(ofCountries).readonly(),
    /** A number of no country is one everywhere. */
    private: z
      .array(
        ofCountries
          .unwrap()
          .extend({
            reason: z.enum(privateReasons),
            /** What the number without its spaces looks like, where the pattern says less. */
            holds: z.string().exactOptional(),
            /** Letters and the digits that they are for the check. */
            digits: z.record(z.string(), z.string()).readonly().exactOptional(),
            check: z.enum(numberChecks).exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
/** The numbers by which one can be reached, found or robbed, as `numberRulesSchema` checks them. */
export type NumberRules = z.infer<typeof numberRulesSchema>

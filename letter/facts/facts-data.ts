import * as z from 'zod'
import { referenceKinds } from '../language/reading-data'

/** A regular expression in small letters, in which `{number}` is what that field says, and a space is any space. */
const pattern = z.string().min(1)
const patterns = z.array(pattern).readonly()
const words = z.array(z.string().min(1)).readonly()

/** By what the facts of a confirmation or a receipt are known in one language: `facts.json` of its folder. Data only. */
export const factsDataSchema = z
  .object({
    /** How the word “number” is written in a label. */
    number: pattern,
    /** What may stand between a label and what it names: `is`. */
    links: pattern,
    /** The labels of a number by which a matter is found, that by which it is best found first. */
    references: z.array(z.object({ what: z.enum(referenceKinds), labels: patterns }).readonly()).readonly(),
    /** Of whom a line speaks whose file has a number of its own: a patient. */
    persons: pattern.exactOptional(),
    /** What is said where the number that follows is that of a payment or a sending, which no matter is found by. */
    payments: pattern.exactOptional(),
    /** The labels of the day of an order, of a delivery, and of other days. */
    dates: z
      .object({
        order: patterns,
        delivery: patterns,
        other: patterns,
        /** What shows that a text is from a country where the day comes first in numbers, or the month. Capitals count. */
        dayFirst: pattern,
        monthFirst: pattern,
      })
      .readonly(),
    /** The labels of what all comes to, the surest first; of what was due before, which another total may hold; of what was paid of it already; of what was given back; and of what a guest adds to it. */
    sums: z
      .object({
        total: z.array(patterns).readonly(),
        before: patterns,
        paid: patterns,
        refund: patterns,
        tip: patterns.exactOptional(),
      })
      .readonly(),
    organisation: z
      .object({
        /** Before the name of who sells: `sold by`. */
        labels: patterns,
        /** What a sentence says before that name: `thank you for shopping at`. */
        said: patterns,
        /** What a sender adds to its name: `customer service`. */
        roles: patterns,
        /** First lines that are no name: `invoice`. */
        notNames: patterns,
        /** A name that says what it is, and may have small letters: `{…} School`. */
        kinds: patterns,
        /** What a firm is in law, after its name: `Ltd`. */
        forms: pattern,
        /** What a line says of another who only sends for it: `powered by`. */
        services: patterns,
      })
      .readonly(),
    address: z
      .object({
        /** The line of a street or of a post box, and what may stand after it or on a line of its own. */
        streets: pattern,
        more: pattern,
        /** The small words within the name of a place. */
        placeWords: pattern,
        /** The line of the city, with `{place}`, `{capitals}` for the short form of a region, and groups for `city`, `region` and `postalCode`. Capitals count. */
        cityLines: patterns,
        /** What stands over an address that is the reader's own. */
        ofReader: patterns,
      })
      .readonly(),
    email: z
      .object({
        /** Names of addresses where one is answered: `support`; and where not. */
        roles: words,
        /** What the names begin with that are for complaints and questions, before any other role. */
        bestRoles: pattern,
        noReply: patterns,
        /** Words of a line that says where to write. */
        contact: patterns,
        /** Words of a line that says that nobody answers there. */
        noAnswer: patterns,
        /** Words of a line whose address is for something else. */
        otherMatters: patterns,
        /** Before an address that is the reader's own. */
        ofReader: patterns,
      })
      .readonly(),
    headings: z
      .object({
        /** The words of a heading of an e-mail for who sends it, who receives it and what it is about. */
        from: pattern,
        reader: pattern,
        subject: pattern,
        /** The line over an older message that is answered, and over one that is handed on. */
        quoted: pattern,
        forwarded: pattern.exactOptional(),
        /** What the subject of one that is handed on begins with: `Fwd`. */
        handedOn: pattern.exactOptional(),
      })
      .readonly(),
  })
  .readonly()
/** By what the facts of a confirmation or a receipt are known in one language. */
export type FactsData = z.infer<typeof factsDataSchema>

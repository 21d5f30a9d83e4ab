import * as z from 'zod'

const words = z.array(z.string().min(1)).readonly()
/** Written as `letter/reading/phrase-pattern.ts` reads it. */
const phrases = words
/** A regular expression in small letters whose blanks, such as `{day}`, `letter/reading/blanks.ts` fills; a space is any space. */
const pattern = z.string().min(1)
const patterns = z.array(pattern).readonly()
const numbersInWords = z.record(z.string(), z.int().positive()).readonly()
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** What a sentence can hold, whatever it is about. */
export const readingLists = [
  ...(['ask', 'asked', 'telling', 'question', 'about', 'and', 'instead'] as const),
  ...(['when', 'place', 'role', 'team', 'does', 'deed', 'kin', 'silence', 'reader', 'counted'] as const),
] as const
/** One of the things that a sentence can hold. */
export type ReadingList = (typeof readingLists)[number]

/** What a number can be the name of. */
export const referenceKinds = [
  ...(['order', 'invoice', 'file', 'booking', 'ticket', 'contract', 'parcel', 'customer', 'reference'] as const),
] as const

/** What one can wait for, counted. */
export const timeUnits = ['hour', 'day', 'week', 'fortnight', 'month'] as const

const dayRule = z
  .object({
    pattern,
    /** `night`: from one evening to the next morning; `both`: two days; `range`: from one to the other. One day where it is not said. */
    as: z.enum(['night', 'both', 'range']).exactOptional(),
  })
  .readonly()

const weekdayRule = z
  .object({
    pattern,
    /** The last one before today, the latest one that may be today, the next one, the last one and the night after it, or each of them. */
    as: z.enum(['last', 'latest', 'next', 'night', 'habit']),
  })
  .readonly()

/** What it takes to read days, hours, sums and the like in one language: `reading.json` of its folder. Data only. */
export const readingDataSchema = z
  .object({
    /** The names of the months from January, each with its short forms, and those that are other words too: `may`. */
    months: z.array(words).length(12).readonly(),
    alsoWords: words,
    /** The names of the days from Sunday, each with its short forms. */
    weekdays: z.array(words).length(7).readonly(),
    /** Numbers in words, small letters: `two`; those that stand after another alone, `hundred`; what can link two of them, `and`. */
    numbers: numbersInWords,
    afterNumbers: numbersInWords,
    numberLinks: words,
    /** Days of the month in words: `third`. */
    ranks: z.record(z.string(), z.int().min(1).max(31)).readonly(),
    /** What is counted, so that the number before it is no day and no hour: `people`. */
    counted: words,
    /** What units are called, as patterns. */
    units: z.record(z.enum(timeUnits), pattern).readonly(),
    days: z.array(dayRule).readonly(),
    /** Whether 3/11/2026 begins with its month; null where countries differ. */
    monthFirst: z.boolean().nullable(),
    weekdayRules: z.array(weekdayRule).readonly(),
    /** Days told from today, by how many days away they are: `-1` for yesterday. */
    relative: z.record(z.string().regex(/^-?\d+$/), phrases).readonly(),
    ago: patterns,
    /** Days that have a name, as patterns, by month and day: `12-25`. */
    feasts: z.record(pattern, z.string().regex(/^\d\d-\d\d$/)).readonly(),
    hours: z
      .object({
        /** With `{hour}` or `{anyHour}`, and perhaps `{minutes}`, `{fraction}`, `{half}`. */
        rules: patterns,
        /** Minutes in words, after the hour or to it: `quarter past`. */
        fractions: z.record(pattern, z.int().min(-59).max(59)).readonly(),
        morning: pattern,
        afternoon: pattern,
        named: z.record(pattern, clockTime).readonly(),
        /** 12 where two o’clock, without another word, is in the afternoon. */
        clock: z.union([z.literal(12), z.literal(24)]),
        /** What stands before, or after, how long something lasts. */
        lasting: z.object({ before: pattern, after: pattern }).readonly(),
      })
      .readonly(),
    /** Names of a currency after a number, as patterns, by the code; `$` for a dollar of no country. */
    currencies: z.record(z.string(), pattern).readonly(),
    hundredths: z.record(z.string(), pattern).readonly(),
    /** Words that may follow a sum that ends with its hundredths, and nothing that is counted: `12 euros 50 pour`. */
    afterHundredths: pattern.exactOptional(),
    /** True where the sign of a currency stands after its number: `12 € 50`. Elsewhere a sign between two numbers tells nothing. */
    signAfter: z.boolean().exactOptional(),
    references: z
      .object({
        kinds: z.record(z.enum(referenceKinds), words).readonly(),
        /** Between the word and its number: `no`. */
        marks: words,
        /** Before the word where it is a verb: `to order`. */
        notAfter: words,
      })
      .readonly(),
    deadlines: z
      .object({
        /** Before a day that is one, and before one that is one where it is to come. */
        before: pattern,
        beforeFuture: pattern,
        /** After a day that is one: “at the latest”. */
        after: pattern,
        /** With `{number}` and `{unit}`. */
        within: patterns,
        /** With a `{day}` whose month is not said. */
        dayAlone: patterns,
        /** The end of this week, and of this month. */
        ends: z.object({ week: patterns, month: patterns }).readonly(),
        /** What makes none of `before`: `stopped` by Friday. */
        notAfter: pattern.exactOptional(),
      })
      .readonly(),
    /** What can be asked for, by the choice of the question that says so. */
    requests: z.record(z.string(), phrases).readonly(),
    lists: z.record(z.enum(readingLists), phrases).readonly(),
    /** Before a person's name: `Mme`, `Mr.`. */
    titles: words,
    /** Words with a capital that name nobody. */
    notNames: words,
    roots: z
      .object({
        /** Beginnings of words of one root, without accents. */
        families: z.array(words).readonly(),
        /** Endings that a word can lose, without accents. */
        endings: words,
        /** Words too common to have one. */
        none: words,
      })
      .readonly(),
  })
  .readonly()
/** What it takes to read a sentence of one language. */
export type ReadingData = z.infer<typeof readingDataSchema>

import * as z from 'zod'
import { AddressRules } from '../address/address-rules'
import { badgeWordsSchema } from '../draft/badge'
import { checkDataSchema } from './check-data'
import { conventionSchema, hourlySchema } from './convention'
import { followUps } from '../draft/correspondence'
import { grammarDataSchema, shapes } from './grammar-data'
import { madeForSchema } from './made-for'
import { gravities, registers, tones } from '../draft/manner'
import { doors, questionIds } from '../draft/questions'
import { numberRulesSchema } from './number-rules'
import { readingDataSchema } from './reading-data'
import { spokenSchema } from './spoken-words'
import { thankedShapes } from './thanked'

const startSchema = z.object({
  /** The beginning that the writer completes. */
  start: spokenSchema,
  /** The beginning in a letter that praised already: `I am also writing because`. */
  afterPraise: spokenSchema.exactOptional(),
  /**
   * Other beginnings by whom the letter thanks: its reader, several people, one whose `{pronoun}` or name is known (`{small}` within a
   * sentence), or one of whom neither is.
   */
  thanks: z
    .object({ you: spokenSchema, several: spokenSchema, named: spokenSchema, one: spokenSchema })
    .partial()
    .readonly()
    .exactOptional(),
})

const frameSchema = startSchema
  .extend({
    /** Kept in drafts: never rename one. */
    id: z.string().regex(/^[a-z-]+$/),
    /** Other beginnings, for a gender, a reader or a convention. */
    forms: z.array(startSchema.extend(madeForSchema.shape).readonly()).readonly().optional(),
    /** The mark that ends the sentence, when it is not a full stop. */
    end: z.string().min(1).optional(),
    /** What completes it; anything does where nothing is said. A noun is joined to its article: `le travail du mécanicien`. */
    takes: z.array(z.enum(shapes)).readonly().optional(),
    /** How it begins before what it does not take itself: `J'aimerais que` before a clause. The first that does is taken. */
    seams: z
      .array(startSchema.extend({ before: z.array(z.enum(shapes)).readonly() }).readonly())
      .readonly()
      .optional(),
    /** True where it is no longer offered: it is read in the drafts that have it. */
    former: z.boolean().optional(),
    /** True where it tells what would have helped, and not what could be done next time. */
    looksBack: z.boolean().optional(),
    /** True where the frame itself says why one writes, so that no purpose is added before it. */
    purpose: z.boolean().optional(),
  })
  .readonly()
/** The beginning of a sentence, which a writer completes. */
export type Frame = z.infer<typeof frameSchema>

const wordsSchema = z
  .object({
    title: z.string(),
    hint: z.string(),
    example: z.string(),
    frames: z.array(frameSchema).readonly(),
    /**
     * Answers ready to be chosen; the phrases of role `<question>.<id>` say them, or, where what is typed after one is of a kind that
     * `completed` takes, that beginning with it: "Could you please refund" + "the delivery fee". Without it, those phrases themselves go on with a
     * reason, and with what is in `goesOn`. `label` is in the app's language.
     */
    choices: z
      .array(
        z
          .object({
            id: z.string(),
            label: z.string(),
            completed: frameSchema.optional(),
            goesOn: z.array(z.enum(shapes)).readonly().optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
  })
  .readonly()

/**
 * What a question says to the person; titles and hints in the app's language, frames and examples in the letter's.
 * For a child, `aloud` is what to say first, with one's mouth.
 */
const questionWordsSchema = wordsSchema
  .unwrap()
  .extend({ child: wordsSchema.unwrap().extend({ aloud: z.string() }).readonly().optional() })
  .readonly()

/** The words of each question: `questions.json`. */
export const questionsSchema = z.record(z.enum(questionIds), questionWordsSchema)

/**
 * A sentence that the app can add. Where several fit the draft, the first of those made for its gender and its reader is taken,
 * and the others are other ways to say it.
 */
export const phraseSchema = z
  .object({
    role: z.string(),
    /** The letters that it is for; all of them where nothing is said. */
    doors: z.array(z.enum(doors)).readonly().exactOptional(),
    register: z.enum(registers).optional(),
    tone: z.array(z.enum(tones)).readonly().optional(),
    gravity: z.array(z.enum(gravities)).readonly().optional(),
    ...madeForSchema.shape,
    /** The second letters that it is for, where what came of the first one changes what is said. */
    after: z.array(z.enum(followUps)).readonly().optional(),
    /** Whom the letter thanks, where what is said depends on it. */
    thanked: z.enum(thankedShapes).optional(),
    text: spokenSchema,
  })
  .readonly()

const subjectSchema = z.object({ adult: spokenSchema, child: spokenSchema }).readonly()

/** How it is said when and where something took place, or is to. */
const tenses = z.object({ past: z.string(), future: z.string() }).readonly()

/** What a letter says besides phrases, in `letter.json`. */
export const letterWordsSchema = z.object({
  /**
   * The line of the subject. `plain` is one neutral word a door; `happened` names the day where nothing else names the matter;
   * `withReference` and `reference` add the number by which it is filed, or stand on it alone; `withDetails` adds when and where.
   */
  subjects: z
    .object({
      plain: z.record(z.enum(doors), z.string()).readonly(),
      happened: z.string(),
      withReference: z.string(),
      reference: z.string(),
      withDetails: z.string(),
    })
    .readonly(),
  /** What people write letters about, as they name it: `my order`, `la livraison de ma table`; and what ties two such names. */
  matters: z
    .object({
      owners: z.array(z.string()).readonly(),
      things: z.array(z.string()).readonly(),
      /** Things that are spoken of for other reasons too: what the letter is about only where a sentence begins with them. */
      firstThings: z.array(z.string()).readonly(),
      links: z.array(z.string()).readonly(),
    })
    .readonly(),
  /** The title of a letter without a line of subject, by whose names are known. */
  titles: z.object({ whole: z.string(), writer: z.string(), nobody: z.string() }).readonly(),
  /** The subject of a second letter, which asks again or thanks for what was done; it has the date of the first. */
  followUpSubjects: z.object({ again: spokenSchema, unnamed: spokenSchema, good: subjectSchema }).readonly(),
  /** `littleWords` tie a place to a sentence: `au`, `at`; `rangeStart` opens several days in a sentence, and not in a subject: `from`. */
  moment: tenses
    .unwrap()
    .extend({
      on: z.string(),
      at: hourlySchema,
      littleWords: z.array(z.string()).readonly(),
      rangeStart: z.string(),
    })
    .readonly(),
  /** How own words begin, in lower case, when they already say why one writes. */
  purposeStarts: z.array(z.string()).readonly(),
  /**
   * How a sentence begins that says why one writes, or which of several things it is, as patterns: a second letter recalls what follows `because`
   * of these, and of what is only `about` something, what the first letter was about.
   */
  recalled: z
    .object({ because: z.string().min(1), about: z.string().min(1) })
    .readonly()
    .exactOptional(),
  /** Words, in lower case, by which own words turn from praise to a disappointment without the app's help. */
  turnWords: z.array(z.string()).readonly().optional(),
  /**
   * How the beginnings of ready answers ask in a firm letter, by how they begin otherwise: `I am asking you to` for `Could you please`; not before
   * what `unless`, a pattern, is found in: `le renvoyer ou me rembourser` would want its `de` twice.
   */
  firmAsks: z
    .array(z.object({ start: z.string().min(1), firm: spokenSchema, unless: z.string().optional() }).readonly())
    .readonly()
    .optional(),
})

/** All that a folder of `locales/` provides to letters. */
export const languageSchema = z
  .object({
    tag: z.string().regex(/^[a-z]{2,3}$/),
    questions: questionsSchema,
    phrases: z.array(phraseSchema).readonly(),
    ...letterWordsSchema.shape,
    conventions: z.record(z.string(), conventionSchema).readonly(),
    /** What a badge says. */
    badge: badgeWordsSchema,
    /** What it takes to read a sentence. */
    reading: readingDataSchema,
    /** What the check looks for. */
    check: checkDataSchema,
    /** The numbers by which one can be reached, found or robbed, in every country. */
    numbers: numberRulesSchema,
    /** How the addresses of every country are written. */
    addresses: z.instanceof(AddressRules),
    ...grammarDataSchema.unwrap().shape,
  })
  .readonly()
/** All that letters need of a language, as `languageSchema` checks it. */
export type Language = z.infer<typeof languageSchema>

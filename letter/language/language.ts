import * as z from 'zod'
import { badgeWordsSchema } from '../draft/badge'
import { checkDataSchema } from './check-data'
import { conventionSchema, hourlySchema } from './convention'
import { followUps } from '../draft/correspondence'
import { grammarDataSchema } from './grammar-data'
import { madeForSchema } from './made-for'
import { gravities, registers, tones } from '../draft/manner'
import { doors, questionIds } from '../draft/questions'
import { numberRulesSchema } from './number-rules'
import { readingDataSchema } from './reading-data'
import { spokenSchema } from './spoken-words'

const startSchema = z.object({
  /** The beginning that the writer completes. */
  start: spokenSchema,
  /** The beginning in a letter that praised already: `I am also writing because`. */
  afterPraise: spokenSchema.exactOptional(),
})

const frameSchema = startSchema
  .extend({
    /** Kept in drafts: never rename one. */
    id: z.string().regex(/^[a-z-]+$/),
    /** Other beginnings, for a gender, a reader or a convention. */
    forms: z.array(startSchema.extend(madeForSchema.shape).readonly()).readonly().optional(),
    /** The mark that ends the sentence, when it is not a full stop. */
    end: z.string().min(1).optional(),
    /**
     * Said where only a noun can follow, so that a language may join it to its article: `le travail du mécanicien`; or only a
     * verb, whose capital goes.
     */
    takes: z.enum(['noun', 'verb']).optional(),
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
    /** Answers ready to be chosen; the phrases of role `<question>.<id>` say them. `label` is in the app's language. */
    choices: z
      .array(z.object({ id: z.string(), label: z.string() }).readonly())
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
    doors: z.array(z.enum(doors)).readonly(),
    register: z.enum(registers).optional(),
    tone: z.array(z.enum(tones)).readonly().optional(),
    gravity: z.array(z.enum(gravities)).readonly().optional(),
    ...madeForSchema.shape,
    /** The second letters that it is for, where what came of the first one changes what is said. */
    after: z.array(z.enum(followUps)).readonly().optional(),
    text: spokenSchema,
  })
  .readonly()

const subjectSchema = z.object({ adult: spokenSchema, child: spokenSchema }).readonly()

/** How it is said when and where something took place, or is to. */
const tenses = z.object({ past: z.string(), future: z.string() }).readonly()

/** What a letter says besides phrases, in `letter.json`. */
export const letterWordsSchema = z.object({
  subjects: z
    .record(z.enum(doors), z.object({ dated: z.string(), plain: z.string(), child: z.string() }).readonly())
    .readonly(),
  /** The subject of a second letter, which asks again or thanks for what was done; it has the date of the first. */
  followUpSubjects: z.object({ again: subjectSchema, good: subjectSchema }).readonly(),
  moment: tenses.unwrap().extend({ on: z.string(), at: hourlySchema, child: tenses.optional() }).readonly(),
  /** How own words begin, in lower case, when they already say why one writes. */
  purposeStarts: z.array(z.string()).readonly(),
  /** Words, in lower case, by which own words turn from praise to a disappointment without the app's help. */
  turnWords: z.array(z.string()).readonly().optional(),
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
    ...grammarDataSchema.unwrap().shape,
  })
  .readonly()
/** All that letters need of a language, as `languageSchema` checks it. */
export type Language = z.infer<typeof languageSchema>

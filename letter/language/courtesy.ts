import * as z from 'zod'
import { gravities, registers, tones } from '../draft/manner'
import { doors } from '../draft/questions'
import { madeForSchema } from './made-for'
import { spokenSchema } from './spoken-words'

const courtesy = z.enum(['none', 'feminine', 'masculine'])

/** What a salutation calls its reader by: a greeting without a name, a title or a group, or a name. */
export const salutationKinds = ['greeting', 'unnamed', 'named'] as const
/** What a salutation calls its reader by. */
export type SalutationKind = (typeof salutationKinds)[number]

/** A title, chosen or typed before a name, and how one is greeted by it. */
const title = z
  .object({
    courtesy,
    /** How people type it; the longest first. */
    typed: z.array(z.string()).readonly(),
    written: z.string(),
    alone: z.string(),
    /** With one name, and with several; `{name}` is what was typed after the title. */
    named: z.string(),
    full: z.string(),
  })
  .readonly()
/** A title before a name, and how one is greeted by it. */
export type Title = z.infer<typeof title>

/** A function that takes the place of a name in the salutation: `Madame la Directrice,`. */
const functions = z
  .object({
    /** What may follow the function in a role without changing it: ` de `, `, `. */
    links: z.array(z.string()).readonly(),
    forms: z.array(z.object({ courtesy, role: z.string(), text: z.string() }).readonly()).readonly(),
  })
  .readonly()

/** How a letter greets its reader. */
export const salutationSchema = z
  .object({
    titles: z.array(title).readonly(),
    functions,
    unknown: z.string(),
    named: z.string(),
    child: z.string(),
    /** Other ways to greet anybody, to choose from. */
    others: z.array(z.string()).readonly(),
    /** First words, in lower case, after which the closing calls the reader by nothing. */
    greetings: z.array(z.string()).readonly(),
    /** Words, in lower case, that name a title or a group and no person. */
    unnamed: z.array(z.string()).readonly(),
  })
  .readonly()

/**
 * A closing; where several fit the draft and its salutation, the first of those made for its gender and its reader is taken, and
 * the others are other ways to say it.
 */
const closing = z
  .object({
    register: z.enum(registers),
    doors: z.array(z.enum(doors)).readonly(),
    after: z.array(z.enum(salutationKinds)).readonly().optional(),
    tone: z.array(z.enum(tones)).readonly().optional(),
    gravity: z.array(z.enum(gravities)).readonly().optional(),
    ...madeForSchema.shape,
    text: spokenSchema,
  })
  .readonly()
/** A closing, and for whom it is. */
export type Closing = z.infer<typeof closing>

/** The closings of a convention. */
export const closingsSchema = z.array(closing).readonly()

/** What the letters of a class say in turn beside what a child says alone, each as good: to readers who are several, and at the end. */
export const inTurnSchema = z
  .object({ greetings: z.array(z.string()).readonly(), closings: z.array(spokenSchema).readonly() })
  .readonly()

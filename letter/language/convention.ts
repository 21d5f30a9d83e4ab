import * as z from 'zod'
import { cityLineSchema } from '../address/city-line'
import { closingsSchema, inTurnSchema, salutationSchema } from './courtesy'

const column = z.enum(['start', 'middle'])
const millimetres = z.number().min(5).max(60)
const inside = z.number().min(0).max(250)
const pair = z.object({ open: z.string(), close: z.string() }).readonly()
const words = z.array(z.string()).readonly()
/** What stands between two things that belong together. */
const space = z.enum(['', '\u00a0', '\u202f'])

/** A place on the front of an envelope, from its upper left corner, in millimetres. */
const place = z.object({ left: inside, top: inside, width: inside, height: inside }).readonly()

/** The envelope of a letter folded in three, and what its post office asks: docs/conventions.md has the sources. */
const envelope = z
  .object({
    size: z.enum(['dl', 'no-10']),
    /** How far from each edge the recipient stands, on an envelope that is printed. */
    address: z.object({ top: inside, right: inside, bottom: inside, left: inside }).readonly(),
    /** Where windows are: what every one shows (`seen`), and all that any of them may show (`open`). Left out without a source. */
    window: z.object({ seen: place, open: place }).readonly().exactOptional(),
  })
  .readonly()

/** The hand that the schools of the place teach, and the ruling of their paper: docs/conventions.md has the sources. */
const hand = z
  .object({
    typeface: z.enum(['playwrite-ca', 'playwrite-fr-trad', 'playwrite-gb-s', 'playwrite-us-trad']),
    ruling: z.enum(['seyes', 'headline', 'two-lines']),
  })
  .readonly()

/** The blocks of a letter, whose order a convention decides; `body` stands for all the paragraphs. */
export const blocks = [
  'sender',
  'date',
  'recipient',
  'subject',
  'salutation',
  'body',
  'closing',
  'signature',
  'enclosures',
] as const

const dates = z
  .object({
    pattern: z.string(),
    /** The first of the month, where it is not a plain 1. */
    first: z.string(),
    /** What follows the number of a day that is written as a rank: `1er`, `14th`. */
    ordinals: words,
    months: z.array(z.string()).length(12).readonly(),
    sameMonth: z.string(),
    range: z.string(),
    line: z.string(),
    lineWithPlace: z.string(),
  })
  .readonly()
/** How a convention writes days. */
export type DateForms = z.infer<typeof dates>

/** Words that go with an hour: the same for all, or their own for one o'clock. */
export const hourlySchema = z.union([z.string(), z.object({ one: z.string(), other: z.string() }).readonly()])
/** Words that go with an hour, as `hourlySchema` checks them. */
export type Hourly = z.infer<typeof hourlySchema>

const clock = z
  .object({
    hours: z.union([z.literal(12), z.literal(24)]),
    whole: hourlySchema,
    minutes: hourlySchema,
    noon: z.string().optional(),
    midnight: z.string().optional(),
    morning: z.string().optional(),
    afternoon: z.string().optional(),
  })
  .readonly()
/** How a convention writes hours. */
export type ClockForms = z.infer<typeof clock>

const typography = z
  .object({
    quotes: pair,
    innerQuotes: pair,
    /** Marks that a no-break space, a narrow one, or no space precedes. */
    spaced: z.string(),
    narrow: z.string(),
    tight: z.string(),
    /** Signs after a number, and what stands before them. */
    signs: z.object({ after: words, space }).readonly(),
    /** Signs that touch the number after them: `$`. */
    prefixes: words,
    /** Words that stay on the line of the number before them: `km`, `p.m.`. */
    measures: words,
    /** Words that stay on the line of the number after them: `no`, `p.`. */
    numbering: words,
    /** What ties groups of digits that were typed with a space; nothing is grouped that was not. */
    groups: space,
    titles: words,
    hourMark: z.string().optional(),
    /** Marks that no space follows: `¿`. */
    opening: z.string().optional(),
  })
  .readonly()
/** Which marks, quotes and spaces a convention has. */
export type TypographyRules = z.infer<typeof typography>

/** How letters look and sound in one place. What stands in braces is filled by `compose`. */
export const conventionSchema = z
  .object({
    direction: z.enum(['ltr', 'rtl']),
    paper: z.enum(['letter', 'a4']),
    margins: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }).readonly(),
    envelope,
    hand,
    order: z.array(z.enum(blocks)).length(blocks.length).readonly(),
    columns: z.object({ sender: column, date: column, recipient: column, signature: column }).readonly(),
    senderName: z.boolean(),
    cityLine: cityLineSchema,
    dates,
    clock,
    /** The titles that a person can choose. */
    courtesy: z.object({ feminine: z.string(), masculine: z.string() }).readonly(),
    subjectLabel: z.string(),
    salutation: salutationSchema,
    /** `{salutation}` is what the letter calls its reader. */
    closings: closingsSchema,
    /** The short form of an e-mail. */
    emailClosings: closingsSchema,
    /** Without it, the letters of a class greet and close as one letter does. */
    inTurn: inTurnSchema.optional(),
    withHelp: z.string(),
    /** Under the name of a parent who speaks for a child, with the child's `{name}`. */
    parentOf: z.string(),
    /** The same under two names; a pattern of what stands between those. */
    parentsOf: z
      .object({ line: z.string(), between: z.string().min(1) })
      .readonly()
      .exactOptional(),
    /** Before the name of the adult to whom a child's answer goes. */
    careOf: z.string(),
    /** `{list}` is what goes with the letter or who else receives it, `{count}` how many. */
    enclosures: z.object({ one: z.string(), many: z.string() }).readonly(),
    copies: z.string(),
    typography,
  })
  .readonly()
/** How letters look and sound in one place, as `conventionSchema` checks it. */
export type Convention = z.infer<typeof conventionSchema>

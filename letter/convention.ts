import * as z from 'zod'

const column = z.enum(['start', 'middle'])
const millimetres = z.number().min(5).max(60)
const pair = z.object({ open: z.string(), close: z.string() }).readonly()

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
    months: z.array(z.string()).length(12).readonly(),
    sameMonth: z.string(),
    range: z.string(),
    line: z.string(),
    lineWithPlace: z.string(),
  })
  .readonly()
export type DateForms = z.infer<typeof dates>

const clock = z
  .object({
    hours: z.union([z.literal(12), z.literal(24)]),
    whole: z.string(),
    minutes: z.string(),
    noon: z.string().optional(),
    midnight: z.string().optional(),
    morning: z.string().optional(),
    afternoon: z.string().optional(),
  })
  .readonly()
export type ClockForms = z.infer<typeof clock>

const salutation = z
  .object({
    unknown: z.string(),
    named: z.string(),
    feminine: z.string(),
    masculine: z.string(),
    feminineNamed: z.string(),
    masculineNamed: z.string(),
    child: z.string(),
    /** First words, in lower case, after which the closing does not repeat the salutation. */
    informal: z.array(z.string()).readonly(),
  })
  .readonly()

const byFeeling = z.object({ disappointed: z.string(), thankful: z.string() }).readonly()

const typography = z
  .object({
    quotes: pair,
    innerQuotes: pair,
    /** Marks that a no-break space precedes. */
    spaced: z.string(),
    /** Marks that no space precedes. */
    tight: z.string(),
    /** Signs that `unitSpace` ties to the number before them. */
    units: z.array(z.string()).readonly(),
    unitSpace: z.string(),
    titles: z.array(z.string()).readonly(),
    hourMark: z.string().optional(),
    dayBeforeMonth: z.boolean(),
  })
  .readonly()
export type TypographyRules = z.infer<typeof typography>

/** How letters look and sound in one place. What stands in braces is filled by `compose`. */
export const conventionSchema = z
  .object({
    direction: z.enum(['ltr', 'rtl']),
    paper: z.enum(['letter', 'a4']),
    margins: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }).readonly(),
    order: z.array(z.enum(blocks)).length(blocks.length).readonly(),
    columns: z.object({ sender: column, date: column, recipient: column, signature: column }).readonly(),
    senderName: z.boolean(),
    cityLine: z.object({ full: z.string(), noRegion: z.string(), noCode: z.string() }).readonly(),
    dates,
    clock,
    courtesy: z.object({ feminine: z.string(), masculine: z.string() }).readonly(),
    subjectLabel: z.string(),
    salutation,
    closing: z.object({ adult: byFeeling, withoutVocative: byFeeling, child: byFeeling }).readonly(),
    emailClosing: z.object({ adult: byFeeling, child: byFeeling }).readonly(),
    withHelp: z.string(),
    /** `{list}` is what goes with the letter or who else receives it, `{count}` how many. */
    enclosures: z.object({ one: z.string(), many: z.string() }).readonly(),
    copies: z.string(),
    typography,
  })
  .readonly()
export type Convention = z.infer<typeof conventionSchema>

import * as z from 'zod'

const column = z.enum(['start', 'middle'])
const millimetres = z.number().min(5).max(60)

/** The blocks of a letter whose order a convention decides; `body` stands for all the paragraphs. */
export const blocks = ['sender', 'date', 'recipient', 'subject', 'salutation', 'body', 'closing', 'signature'] as const

/** How letters look and sound in one place. `{…}` are filled by `compose`; sources are in `docs/conventions.md`. */
export const conventionSchema = z
  .object({
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    paper: z.enum(['letter', 'a4']),
    margins: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }).readonly(),
    order: z.array(z.enum(blocks)).length(blocks.length).readonly(),
    columns: z.object({ sender: column, date: column, recipient: column, signature: column }).readonly(),
    senderName: z.boolean(),
    cityLine: z.object({ full: z.string(), noRegion: z.string(), noCode: z.string() }).readonly(),
    dateLine: z.object({ placed: z.string(), alone: z.string() }).readonly(),
    date: z.object({ pattern: z.string(), first: z.string(), months: z.array(z.string()).length(12) }).readonly(),
    range: z.object({ sameMonth: z.string(), sameYear: z.string(), other: z.string() }).readonly(),
    dayMonth: z.string(),
    clock: z
      .object({
        hours: z.union([z.literal(12), z.literal(24)]),
        full: z.string(),
        whole: z.string(),
        morning: z.string(),
        afternoon: z.string(),
      })
      .readonly(),
    courtesy: z.object({ feminine: z.string(), masculine: z.string() }).readonly(),
    subjectLabel: z.string(),
    salutation: z
      .object({
        unknown: z.string(),
        named: z.string(),
        feminine: z.string(),
        masculine: z.string(),
        child: z.string(),
        mark: z.string(),
      })
      .readonly(),
    closing: z
      .object({
        disappointed: z.string(),
        thankful: z.string(),
        plainDisappointed: z.string(),
        plainThankful: z.string(),
        childDisappointed: z.string(),
        childThankful: z.string(),
      })
      .readonly(),
    emailClosing: z
      .object({
        disappointed: z.string(),
        thankful: z.string(),
        childDisappointed: z.string(),
        childThankful: z.string(),
      })
      .readonly(),
    withHelp: z.string(),
    typography: z
      .object({
        quotes: z.tuple([z.string(), z.string()]),
        innerQuotes: z.tuple([z.string(), z.string()]),
        spaceBefore: z.string(),
        noSpaceBefore: z.string(),
        units: z.array(z.string()).readonly(),
        titles: z.array(z.string()).readonly(),
      })
      .readonly(),
  })
  .readonly()
export type Convention = z.infer<typeof conventionSchema>

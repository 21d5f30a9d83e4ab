import * as z from 'zod'
import { enclosedSchema } from './enclosed'
import { handwrittenSchema } from './handwritten'
import type { Letter } from './letter'
import { longestSentenceId, longestText, mostEnclosed } from '../text/limits'

// As much as a draft can make, or a letter could not be read again once it is sent: spaces are added to what is typed, and the line of
// what goes with a letter holds the name of each file.
const text = z.string().max(longestText * 2 * (mostEnclosed + 2))
const lines = z.array(text).max(longestText).readonly()
const mostParts = longestText * 10
const column = z.enum(['start', 'middle'])
const millimetres = z.number().min(0).max(1000)

const sentence = z
  .object({
    id: z.string().max(longestSentenceId),
    origin: z.enum(['writer', 'app']),
    text,
    source: z.string().max(longestSentenceId),
    rewritten: z.boolean(),
  })
  .readonly()

const part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sender'), column, lines }).readonly(),
  z.object({ kind: z.literal('date'), column, text }).readonly(),
  z.object({ kind: z.literal('recipient'), column, lines }).readonly(),
  z.object({ kind: z.literal('subject'), label: text, sentence }).readonly(),
  z.object({ kind: z.literal('salutation'), sentence }).readonly(),
  z
    .object({
      kind: z.literal('paragraph'),
      role: z.string().max(longestSentenceId),
      sentences: z.tuple([sentence], sentence).readonly(),
      unspaced: z.literal(true).exactOptional(),
      close: z.literal(true).exactOptional(),
      mark: z.string().max(20).exactOptional(),
      level: z.int().min(1).max(8).exactOptional(),
    })
    .readonly(),
  z.object({ kind: z.literal('closing'), sentence, short: text }).readonly(),
  z
    .object({
      kind: z.literal('signature'),
      column,
      lines,
      short: lines,
      picture: z.union([z.literal('kept'), enclosedSchema]).exactOptional(),
    })
    .readonly(),
  z.object({ kind: z.literal('enclosures'), lines, short: lines.exactOptional() }).readonly(),
])

const enclosed = z.object({ ...enclosedSchema.unwrap().shape, name: text }).readonly()

/** A letter kept as it was sent, to be shown again whatever the app has learned since. */
export const letterSchema: z.ZodType<Letter> = z
  .object({
    convention: z.string().max(10),
    language: z.string().max(10),
    direction: z.enum(['ltr', 'rtl']),
    author: text,
    email: text,
    title: text.default(''),
    page: z
      .object({
        paper: z.enum(['letter', 'a4']),
        width: millimetres,
        height: millimetres,
        margins: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }).readonly(),
        window: z
          .object({
            left: millimetres,
            top: millimetres,
            width: millimetres,
            below: millimetres,
            sender: z.object({ left: millimetres, width: millimetres }).readonly(),
          })
          .readonly()
          .exactOptional(),
        folds: z.array(millimetres).max(10).readonly().exactOptional(),
      })
      .readonly(),
    parts: z.array(part).max(mostParts).readonly(),
    enclosed: z.array(enclosed).max(mostEnclosed).readonly().default([]),
    handwritten: handwrittenSchema.exactOptional(),
  })
  .readonly()

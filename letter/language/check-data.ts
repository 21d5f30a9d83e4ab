import * as z from 'zod'
import { questionIds } from '../draft/questions'
import { shapes } from './grammar-data'
import { toneReasons } from './reasons'

/** Written as `letter/reading/phrase-pattern.ts` reads it. */
const phrases = z.array(z.string().min(1)).readonly()

const toneGroupSchema = z
  .object({
    reason: z.enum(toneReasons),
    phrases,
    /** Phrases that make the sentence innocent. */
    unless: phrases.optional(),
    /** A pair to learn from, in the letter's language. */
    weaker: z.string(),
    stronger: z.string(),
  })
  .readonly()

/** What a sentence can hold, besides what hurts and what `reading.json` looks for. */
export const factLists = [
  ...(['apology', 'history', 'another', 'other-story'] as const),
  ...(['favour', 'no-favour', 'reproach', 'intensity', 'measured', 'reported', 'shown'] as const),
  ...(['vague-ask', 'ask-object', 'whole', 'share', 'ahead', 'to-come', 'other-time'] as const),
  ...([
    'past',
    'school',
    'named-school',
    'club',
    'home',
    'no-home',
    'age',
    'called',
    'handle',
    'account',
    'alone',
    'entry',
    'own-code',
    'photo',
  ] as const),
  ...(['file', 'password', 'secret', 'social'] as const),
] as const
/** One of the things that a sentence can hold. */
export type FactList = (typeof factLists)[number]

/** What the check needs to know of a language. Data only. */
export const checkDataSchema = z
  .object({
    tone: z.array(toneGroupSchema).readonly(),
    lists: z.record(z.enum(factLists), phrases).readonly(),
    /** Words that several phrases share, `a|b`: they stand in a phrase as `{name}`. */
    named: z.record(z.string(), z.string().min(1)).readonly().optional(),
    /** Words between a secret and what it is: `my password is …`. */
    is: z.array(z.string()).readonly(),
    /**
     * Where a password is only spoken of, as patterns: what it `is` without being said (`refused`), what goes on `after` it (`doesn’t work`), and
     * what stands `before` one with which its sentence ends (`I forgot my`).
     */
    notTold: z.object({ is: z.string().min(1), after: z.string().min(1), before: z.string().min(1) }).readonly(),
    /** Words between a secret and its code only: `was changed to`. */
    becomes: z.array(z.string()).readonly().optional(),
    /** Words for the reader: `your`. */
    you: z.array(z.string()).readonly(),
    /** Words that keep their capital among small letters, as they are written: `I`. */
    alwaysCapital: z.array(z.string()).readonly(),
    /** Words after which one that is not known may be a name: `at`. */
    beforeNames: z.array(z.string()).readonly(),
    /**
     * Answers that are no sentence, as `the bus driver`: how one begins, as `listedPattern` reads it, and, by question and by what it is, the
     * beginnings that make it one.
     */
    alone: z
      .object({
        starts: z.string().min(1),
        begin: z.partialRecord(z.enum(questionIds), z.partialRecord(z.enum(shapes), z.array(z.string()).readonly())),
      })
      .readonly(),
    /** Words in capitals that do not shout. */
    acronyms: z.array(z.string()).readonly(),
  })
  .readonly()
/** What the check looks for in one language. */
export type CheckData = z.infer<typeof checkDataSchema>

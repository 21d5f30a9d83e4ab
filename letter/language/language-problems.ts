import * as z from 'zod'
import { badgeWordsSchema } from '../draft/badge'
import { checkDataSchema } from './check-data'
import { conventionSchema } from './convention'
import { conventionsOf, type ToldConventions } from './conventions-of'
import { grammarDataSchema } from './grammar-data'
import { readingDataSchema } from './reading-data'
import { letterWordsSchema, phraseSchema, questionsSchema } from './language'

const toldConvention = z.looseObject({ as: z.string().optional() })
const role = z.union([z.string(), z.array(z.string()).min(1)])

/** What each file of a language's folder must hold for letters. A convention is looked at once it is whole. */
const schemas = {
  'language.json': grammarDataSchema,
  'letter.json': letterWordsSchema.extend({
    tag: z.string().optional(),
    conventions: z.record(z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/), toldConvention),
  }),
  'phrases.json': z.array(phraseSchema.unwrap().extend({ role })),
  'questions.json': questionsSchema,
  'reading.json': readingDataSchema,
  'check.json': z.looseObject({ words: checkDataSchema }),
  'badge.json': z.looseObject({ words: badgeWordsSchema }),
} as const satisfies Readonly<Record<string, z.ZodType>>

/** The files of a folder that letters need. */
export const languageFileNames = Object.keys(schemas)

/**
 * What is wrong in the files of a language's folder, given by name: a file that is missing, a key that is missing, wrong or not
 * known. Each problem names its file and its key; none where letters can be written.
 */
export function languageProblems(files: Readonly<Record<string, unknown>>): readonly string[] {
  const inFiles = Object.entries(schemas).flatMap(([name, schema]) =>
    name in files ? problemsIn(name, schema, files[name]) : [`${name}: is missing`],
  )
  return inFiles.length > 0 ? inFiles : conventionProblems(files['letter.json'])
}

function conventionProblems(letter: unknown): readonly string[] {
  // Its schema has found no fault in it.
  const { conventions } = letter as Readonly<{ conventions: ToldConventions }>
  const name = 'letter.json'
  try {
    const whole = Object.entries(conventionsOf(conventions, []))
    return whole.flatMap(([tag, one]) => problemsIn(name, conventionSchema, one, ['conventions', tag]))
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function problemsIn(name: string, schema: z.ZodType, value: unknown, at: readonly string[] = []): readonly string[] {
  const { success, data, error } = schema.safeParse(value)
  if (!success) return error.issues.map(({ path, message }) => `${name}: ${[...at, ...path].join('.')}: ${message}`)
  return notKept(value, data, at).map((path) => `${name}: ${path}: Not known`)
}

/** The paths of what a schema did not keep. */
function notKept(given: unknown, kept: unknown, path: readonly string[]): readonly string[] {
  if (typeof given !== 'object' || given === null) return []
  const known = new Map<string, unknown>(Object.entries(kept ?? {}))
  return Object.entries(given).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key]
    return known.has(key) ? notKept(value, known.get(key), here) : [here.join('.')]
  })
}

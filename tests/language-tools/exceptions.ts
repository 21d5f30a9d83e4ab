import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'

const reviewed = z
  .object({ story: z.string(), rule: z.string(), words: z.string(), reason: z.string().min(1) })
  .strict()
const schema = z
  .object({
    names: z.array(z.string()),
    fr: z.object({
      off: z.array(z.object({ option: z.string(), reason: z.string().min(1) }).strict()),
      let: z.array(reviewed),
    }),
    en: z.object({ let: z.array(reviewed) }),
  })
  .strict()

/** What was reviewed and let be: options that are off, and remarks on certain words of a story, each with its reason; and names. */
export const exceptions = schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'exceptions.json'), 'utf8')))

/** What a language tool says of some words; `file` begins with the name of the story. */
export type ToolRemark = Readonly<{ rule: string; words: string; message: string; file: string; text: string }>

/** The remarks that nobody has reviewed, as lines to read. */
export function unreviewed(language: 'fr' | 'en', remarks: readonly ToolRemark[]): readonly string[] {
  const isLet = ({ rule, words, file }: ToolRemark) =>
    exceptions[language].let.some(
      (one) => one.rule === rule && one.words === words && basename(file).startsWith(`${one.story}.`),
    )
  return remarks
    .filter((remark) => !isLet(remark))
    .map(({ rule, words, message, file, text }) => `${file}: ${rule} on "${words}": ${message}\n  ${text}`)
}

import { Dialect, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import { exceptions, type ToolRemark } from './exceptions'
import type { Prose } from './golden-prose'

const dialects: Readonly<Record<string, Dialect>> = {
  'en-CA': Dialect.Canadian,
  'en-GB': Dialect.British,
  'en-US': Dialect.American,
}

/** What Harper says of English texts, each read in the English of its convention. */
export async function askHarper(prose: readonly Prose[]): Promise<readonly ToolRemark[]> {
  const remarks: ToolRemark[] = []
  for (const convention of new Set(prose.map((one) => one.convention))) {
    const dialect = dialects[convention]
    if (dialect === undefined) throw new Error(`Harper reads no English of ${convention}`)
    const linter = new LocalLinter({ binary: slimBinary, dialect })
    await linter.importWords([...exceptions.names])
    for (const one of prose.filter((candidate) => candidate.convention === convention))
      remarks.push(...(await remarksOn(one, linter)))
    await linter.dispose()
  }
  return remarks
}

async function remarksOn({ text, file }: Prose, linter: LocalLinter): Promise<readonly ToolRemark[]> {
  const found = Object.entries(await linter.organizedLints(text, { language: 'plaintext' }))
  return found
    .flatMap(([rule, lints]) =>
      lints.map((lint) => ({ rule, words: lint.get_problem_text(), message: lint.message(), file, text })),
    )
    .filter((remark) => !isMuteH(remark))
}

/** Harper wants `a` before the mute h of `an honour`. */
function isMuteH({ rule, text }: ToolRemark): boolean {
  return rule === 'AnA' && /\ban (?:hono|hour|heir)/i.test(text)
}

import { Dialect, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import { exceptions, type ToolRemark } from './exceptions'
import type { Prose } from './golden-prose'

const dialects: Readonly<Record<string, Dialect>> = {
  'en-CA': Dialect.Canadian,
  'en-GB': Dialect.British,
  'en-US': Dialect.American,
}

const between = '\n\n'

/** What Harper says of English texts, each read in the English of its convention. */
export async function askHarper(prose: readonly Prose[]): Promise<readonly ToolRemark[]> {
  const remarks: ToolRemark[] = []
  for (const convention of new Set(prose.map((one) => one.convention))) {
    const dialect = dialects[convention]
    if (dialect === undefined) throw new Error(`Harper reads no English of ${convention}`)
    const linter = new LocalLinter({ binary: slimBinary, dialect })
    await linter.importWords([...exceptions.names])
    remarks.push(
      ...(await remarksOn(
        prose.filter((one) => one.convention === convention),
        linter,
      )),
    )
    await linter.dispose()
  }
  return remarks
}

// Each reading costs as much as sixty sentences: a language's are read at once, each a paragraph.
async function remarksOn(prose: readonly Prose[], linter: LocalLinter): Promise<readonly ToolRemark[]> {
  const read = prose.map(({ text }) => text).join(between)
  const found = Object.entries(await linter.organizedLints(read, { language: 'plaintext' }))
  const textAt = textsByPlace(prose)
  return found
    .flatMap(([rule, lints]) =>
      lints.map((lint) => {
        const { text, file } = textAt(lint.span().start)
        return { rule, words: lint.get_problem_text(), message: lint.message(), file, text }
      }),
    )
    .filter((remark) => !isMuteH(remark))
}

/** Which of the texts a place of all of them together is in; Harper counts whole characters. */
function textsByPlace(prose: readonly Prose[]): (place: number) => Prose {
  let end = 0
  const ends = prose.map((one) => ({ one, end: (end += [...one.text].length + between.length) }))
  return (place) => {
    const found = ends.find((text) => place < text.end)
    if (!found) throw new Error(`Harper speaks of a place that no text has: ${place}`)
    return found.one
  }
}

/** Harper wants `a` before the mute h of `an honour`. */
function isMuteH({ rule, text }: ToolRemark): boolean {
  return rule === 'AnA' && /\ban (?:hono|hour|heir)/i.test(text)
}

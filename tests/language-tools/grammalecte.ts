import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { exceptions, type ToolRemark } from './exceptions'
import type { Prose } from './golden-prose'

const grammar = z.object({ nStart: z.int(), nEnd: z.int(), sRuleId: z.string(), sMessage: z.string() })
const spelling = z.object({ sValue: z.string() })
const answer = z.object({
  data: z.array(
    z.object({ iParagraph: z.int(), lGrammarErrors: z.array(grammar), lSpellingErrors: z.array(spelling) }),
  ),
})

/** Whether this machine has Grammalecte's command (package grammalecte-cli of Debian). */
export function hasGrammalecte(): boolean {
  return spawnSync('grammalecte-cli', ['-lo']).status === 0
}

/** What Grammalecte says of French texts, one a line. */
export function askGrammalecte(prose: readonly Prose[]): readonly ToolRemark[] {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-french-'))
  try {
    const file = join(folder, 'prose.txt')
    writeFileSync(file, prose.map(({ text }) => `${text}\n`).join(''))
    const off = exceptions.fr.off.map(({ option }) => option)
    const { stdout } = spawnSync('grammalecte-cli', ['-f', file, '-j', '-off', ...off], { encoding: 'utf8' })
    return remarksIn(stdout, prose)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function remarksIn(stdout: string, prose: readonly Prose[]): readonly ToolRemark[] {
  return answer.parse(JSON.parse(stdout)).data.flatMap(({ iParagraph, lGrammarErrors, lSpellingErrors }) => {
    const { text = '', file = '' } = prose[iParagraph - 1] ?? {}
    const wrong = lGrammarErrors.map(({ nStart, nEnd, sRuleId: rule, sMessage: message }) => {
      return { rule, words: text.slice(nStart, nEnd), message, file, text }
    })
    const unknown = lSpellingErrors
      .filter(({ sValue }) => !exceptions.names.includes(sValue))
      .map(({ sValue }) => ({ rule: 'spelling', words: sValue, message: 'unknown word', file, text }))
    return [...wrong, ...unknown]
  })
}

import { badgeAlong } from '#letter/draft/can-carry-badge'
import { signsBeyondFont } from '#letter/parts/signs-beyond-font'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { CommandNeeds } from './command-needs'
import type { Output } from './outputs'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** What this computer can't draw in the letters that become a PDF, one line for each. */
export async function undrawnLines(
  outputs: readonly Output[],
  letters: readonly NamedLetter[],
  { pdf }: CommandNeeds,
): Promise<readonly string[]> {
  if (pdf.kind !== 'here') return []
  const lines: string[] = []
  for (const [at, { file, letter, draft }] of letters.entries()) {
    if (!outputs.some(({ kind, letter: one }) => kind === 'pdf' && (one === at || one === 'all'))) continue
    const signs = await pdf.undrawn(signsBeyondFont(letter, badgeAlong(draft)?.name ?? ''))
    const words = commandLineWords(languageFor([letter.language]))
    if (signs.length > 0) lines.push(lineOf({ key: 'undrawn', words: { file, signs: signs.join(' ') } }, words))
  }
  return lines
}

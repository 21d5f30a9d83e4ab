import type { Draft } from '#letter/draft/draft'
import type { Sentence } from '#letter/parts/letter'
import { waysToSay } from '#letter/compose/ways-to-say'
import { languageOf } from '#locales/registry'

/** Which of its ways a sentence of the app is said, the first is 1, and how many there are; null without another way. */
export function sentenceWays(
  { id, origin }: Sentence,
  draft: Draft,
): Readonly<{ position: number; total: number }> | null {
  if (origin !== 'app') return null
  const total = waysToSay(id.slice(0, id.lastIndexOf('@')), draft, languageOf(draft.convention)).length
  const edit = draft.edits[id]
  const variant = edit?.kind === 'reworded' ? edit.variant : 0
  return total > 1 ? { position: (variant % total) + 1, total } : null
}

import type { MisspeltWord } from '#electron/bridge/spelling-calls'
import type { Draft } from '#letter/draft/draft'
import { knownNames } from '#letter/draft/known-words'
import { questions } from '#letter/draft/questions'
import type { Letter } from '#letter/parts/letter'
import { letterSentences } from '#letter/parts/letter-sentences'
import type { Remark } from '#letter/check/remark'
import { longestRemarkId } from '#letter/text/limits'
import { slipsStep, type Slip, type SlipTable } from '#letter/spelling/slips'
import { slipReason } from './use-said-remark'

/**
 * The usual slips in the writer's words as remarks, in reading order, each with the sentence as it would be; found between two frames.
 * Once they are no longer `wanted`, as when somebody types on, no more are looked for.
 */
export async function slipRemarks(
  letter: Letter,
  draft: Draft,
  table: SlipTable,
  wanted = () => true,
): Promise<readonly Remark[]> {
  const names = knownNames(draft)
  const remarks: Remark[] = []
  for (const { id, text, source, origin, rewritten } of letterSentences(letter)) {
    if (origin !== 'writer' && !rewritten) continue
    for (const { from, to, instead } of await unhurried(slipsStep(text, table, names), wanted)) {
      const said = text.slice(from, to)
      remarks.push({
        id: `${slipReason}/${id}/${said}>${instead}`.slice(0, longestRemarkId),
        reason: slipReason,
        words: { said, instead },
        place: { kind: 'sentence', id, from, to },
        question: questions[draft.door].find((question) => question.id === source)?.id ?? null,
        change: { kind: 'rewrite', sentence: id, text: text.slice(0, from) + instead + text.slice(to) },
      })
    }
  }
  return remarks
}

// A few milliseconds at a time, so that a key is never waited for.
async function unhurried(steps: ReturnType<typeof slipsStep>, wanted: () => boolean): Promise<readonly Slip[]> {
  while (wanted()) {
    const until = performance.now() + 4
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return []
}

/** The misspelt words that are in no slip, which has a better answer. */
export function withoutSlips(misspelt: readonly MisspeltWord[], slips: readonly Remark[]): readonly MisspeltWord[] {
  const isIn = ({ sentence, from, to }: MisspeltWord, { place }: Remark) =>
    place.kind === 'sentence' && place.id === sentence && from < place.to && place.from < to
  return misspelt.filter((word) => !slips.some((slip) => isIn(word, slip)))
}

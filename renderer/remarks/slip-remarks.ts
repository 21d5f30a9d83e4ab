import type { Draft } from '#letter/draft/draft'
import { knownNames } from '#letter/draft/known-words'
import { questions } from '#letter/draft/questions'
import type { Letter } from '#letter/parts/letter'
import { letterSentences } from '#letter/parts/letter-sentences'
import type { Remark } from '#letter/check/remark'
import { slipsIn, type SlipTable } from '#letter/spelling/slips'

/** The reason of a remark about a word that is likely to be written for another. */
export const slipReason = 'slip'

/** The usual slips in the writer's words as remarks, in reading order, each with the sentence as it would be. */
export function slipRemarks(letter: Letter, draft: Draft, table: SlipTable): readonly Remark[] {
  const names = knownNames(draft)
  return letterSentences(letter)
    .filter(({ origin, rewritten }) => origin === 'writer' || rewritten)
    .flatMap(({ id, text, source }) =>
      slipsIn(text, table, names).map(({ from, to, instead }): Remark => {
        const said = text.slice(from, to)
        return {
          id: `${slipReason}/${id}/${said}>${instead}`.slice(0, 200),
          reason: slipReason,
          words: { said, instead },
          place: { kind: 'sentence', id, from, to },
          question: questions[draft.door].find((question) => question.id === source)?.id ?? null,
          change: { kind: 'rewrite', sentence: id, text: text.slice(0, from) + instead + text.slice(to) },
        }
      }),
    )
}

/** The remarks on spelling that are on no word of a slip, which has a better answer. */
export function withoutSlips(spelling: readonly Remark[], slips: readonly Remark[]): readonly Remark[] {
  const overlaps = ({ place: a }: Remark, { place: b }: Remark) =>
    a.kind === 'sentence' && b.kind === 'sentence' && a.id === b.id && a.from < b.to && b.from < a.to
  return spelling.filter((remark) => !slips.some((slip) => overlaps(remark, slip)))
}

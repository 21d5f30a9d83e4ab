import { answer } from '#letter/draft/change-draft'
import type { Answer, Draft, Words } from '#letter/draft/draft'
import { useChange } from '../app/use-change'

type MomentAnswer = Extract<Answer, { kind: 'moment' }>
const unknown: MomentAnswer = { kind: 'moment', date: '', until: '', time: '', place: '' }

/** When and where something happened, and the way to change a part of it; `step` names the change for undo. */
export function useMoment(
  draft: Draft,
): readonly [MomentAnswer, (part: Partial<MomentAnswer>, step: string | null) => void] {
  const change = useChange()
  const set = (part: Partial<MomentAnswer>, step: string | null) =>
    change((before) => answer(before, 'moment', { ...momentOf(before), ...part }), step)
  return [momentOf(draft), set]
}

function momentOf(draft: Words): MomentAnswer {
  const given = draft.answers.moment
  return given?.kind === 'moment' ? given : unknown
}

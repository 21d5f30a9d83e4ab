import { answer } from '#letter/draft/change-draft'
import type { Answer, Draft, Words } from '#letter/draft/draft'
import { useChange } from '../app/use-change'

type Moment = Extract<Answer, { kind: 'moment' }>
const unknown: Moment = { kind: 'moment', date: '', until: '', time: '', place: '' }

/** When and where something happened, and the way to change a part of it; `step` names the change for undo. */
export function useMoment(draft: Draft): readonly [Moment, (part: Partial<Moment>, step: string | null) => void] {
  const change = useChange()
  const set = (part: Partial<Moment>, step: string | null) =>
    change((before) => answer(before, 'moment', { ...momentOf(before), ...part }), step)
  return [momentOf(draft), set]
}

function momentOf(draft: Words): Moment {
  const given = draft.answers.moment
  return given?.kind === 'moment' ? given : unknown
}

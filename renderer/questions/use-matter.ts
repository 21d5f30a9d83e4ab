import { answer } from '#letter/draft/change-draft'
import type { Draft, Matter, Words } from '#letter/draft/draft'
import { useChange } from '../app/use-change'

const unsaid: Matter = { kind: 'matter', matter: '', reference: '' }

/** What the letter is about, and the way to change a part of it; `step` names the change for undo. */
export function useMatter(draft: Draft): readonly [Matter, (part: Partial<Matter>, step: string | null) => void] {
  const change = useChange()
  const set = (part: Partial<Matter>, step: string | null) =>
    change((before) => answer(before, 'matter', { ...matterOf(before), ...part }), step)
  return [matterOf(draft), set]
}

function matterOf(draft: Words): Matter {
  const given = draft.answers.matter
  return given?.kind === 'matter' ? given : unsaid
}

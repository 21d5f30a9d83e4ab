import type { FollowUp } from '#letter/draft/correspondence'
import { useApp } from '../app/app-context'
import { openOutcome } from '../app/open-letter'

/** The way to the letter that comes after a sent one, by what came of it. `id` is the draft's. */
export function useFollowUp(id: string): (why: FollowUp) => Promise<void> {
  const { act, bridge } = useApp()
  return async (why) => {
    const made = await bridge.followUp({ id, why })
    openOutcome(made.kind === 'done' ? await bridge.openDraft({ id: made.draft.id }) : made, act)
  }
}

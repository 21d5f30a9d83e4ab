import type { FollowUp } from '#letter/draft/correspondence'
import { useApp } from '../app/app-context'
import { useOpening } from '../app/open-letter'

/** The way to the letter that comes after a sent one, by what came of it. `id` is the draft's. */
export function useFollowUp(id: string): (why: FollowUp) => Promise<void> {
  const { bridge } = useApp()
  const open = useOpening()
  const make = async (why: FollowUp) => {
    const made = await bridge.followUp({ id, why })
    return made.kind === 'done' ? bridge.openDraft({ id: made.draft.id }) : made
  }
  return (why) => open(make(why))
}

import type { Draft, DraftEvent, Life } from '#letter/draft/draft'
import type { Failed, Outcome } from '../bridge/outcome'
import { failed } from '../system/problem'
import { forgetDraft, openDraft, type DraftStore } from './draft-store'
import { longestHistory } from './lived-together'

/** A draft's life with what happened; null where its history is full. */
export function withEvent({ history }: Draft, event: DraftEvent): Pick<Life, 'history'> | null {
  return history.length >= longestHistory ? null : { history: [...history, event] }
}

/** What a change of life depends on: whether a window has the draft open, and whom to tell once it is made. */
type Telling = Readonly<{ isOpen: () => boolean; tell: () => void }>

/**
 * Changes what happened to a draft as it is now, unless `change` answers null; answers once that is on the disk. One that no window has open is read anew,
 * since another computer may have changed it, and let go again.
 */
export async function changeLife(
  id: string,
  change: (draft: Draft) => Partial<Life> | null,
  store: DraftStore,
  { isOpen, tell }: Telling,
): Promise<Outcome> {
  const draft = await draftNow(id, store, isOpen())
  if ('problem' in draft) return draft
  const changed = change(draft)
  if (!changed) return failed('unknown')
  const kept = store.keeper.keepAtOnce(id, { ...draft, ...changed })
  tell()
  const outcome = await kept
  if (outcome.kind === 'done' && !isOpen()) await forgetDraft(id, store)
  return outcome
}

async function draftNow(id: string, store: DraftStore, isOpen: boolean): Promise<Draft | Failed> {
  const held = isOpen ? store.keeper.latest(id) : undefined
  if (held) return held
  const opened = await openDraft(id, store)
  return opened.kind === 'done' ? opened.draft : opened
}

/** Takes what happened elsewhere to a draft that is held, whose file has it already or is about to. */
export function takeLife(id: string, life: Life, { keeper }: DraftStore): void {
  const held = keeper.latest(id)
  if (held) keeper.amend(id, { ...held, ...life })
}

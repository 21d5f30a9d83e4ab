import type { Draft, DraftEvent, Life } from '#letter/draft/draft'
import type { Outcome } from '../bridge/outcome'
import { failed } from '../system/problem'
import { forgetDraft, isUnsaved, openDraft, type DraftStore } from './draft-store'
import { longestHistory } from './lived-together'

/** A draft's life with what happened; null where its history is full. */
export function withEvent({ history }: Draft, event: DraftEvent): Pick<Life, 'history'> | null {
  return history.length >= longestHistory ? null : { history: [...history, event] }
}

/** The last change of life of each draft that goes on. */
export type Turns = Map<string, Promise<unknown>>

/** What a change of life depends on: whether a window has the draft open, whom to tell once it is made, and the changes before it. */
type Telling = Readonly<{ isOpen: () => boolean; tell: () => void; turns: Turns }>

/**
 * Changes what happened to a draft as it is now, unless `change` answers null; answers once that is on the disk. One that no window has open is read anew,
 * since another computer may have changed it, and let go again. Of one draft, one change comes after the other.
 */
export async function changeLife(
  id: string,
  change: (draft: Draft) => Partial<Life> | null,
  store: DraftStore,
  telling: Telling,
): Promise<Outcome> {
  const { turns } = telling
  const inTurn = () => changeNow(id, change, store, telling)
  const changed = (turns.get(id) ?? Promise.resolve()).then(inTurn, inTurn)
  turns.set(id, changed)
  try {
    return await changed
  } finally {
    if (turns.get(id) === changed) turns.delete(id)
  }
}

async function changeNow(
  id: string,
  change: (draft: Draft) => Partial<Life> | null,
  store: DraftStore,
  { isOpen, tell }: Telling,
): Promise<Outcome> {
  const { keeper } = store
  const opened = isOpen() && keeper.latest(id) ? null : await openDraft(id, store)
  if (opened?.kind === 'failed') return opened
  // A window may have opened it while the file was read.
  const draft = keeper.latest(id) ?? opened?.draft
  if (!draft) return failed('not-found')
  const changed = change(draft)
  const kept = changed && keeper.keepAtOnce(id, { ...draft, ...changed })
  if (kept) tell()
  const outcome = kept ? await kept : failed('unknown')
  await keeper.written(id)
  // Words may have come meanwhile; what was refused is tried again.
  if (!isOpen() && !isUnsaved(id, store)) await forgetDraft(id, store)
  return outcome
}

/** Keeps in the history of an open draft what a person tells; what the disk refuses is taken out again. */
export async function tellEvent(id: string, event: DraftEvent, { keeper }: DraftStore): Promise<Outcome> {
  const told = keeper.latest(id)
  const life = told && withEvent(told, event)
  if (!life) return failed(told ? 'unknown' : 'not-found')
  const outcome = await keeper.keepAtOnce(id, { ...told, ...life })
  const held = keeper.latest(id)
  if (outcome.kind === 'failed' && held)
    void keeper.keep(id, { ...held, history: held.history.filter((one) => one !== event) })
  return outcome
}

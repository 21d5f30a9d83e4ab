import { Drafts } from '#electron/drafts/drafts'
import { titleOf } from '#electron/drafts/draft-summary'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from './draft'

let minute = 0
const now = () => new Date(Date.UTC(2026, 10, 21, 12, minute++)).toISOString()

/** The drafts of a folder, as the app finds them when it starts; each look at the clock is a minute later. */
export function draftsIn(folder: string): Drafts {
  const about = (draft: Draft) => titleOf(draft) || draft.door
  return new Drafts({ folder, now, newId: () => crypto.randomUUID(), about, delay: 0 })
}

/** A draft that was begun, and says something. */
export async function created(drafts: Drafts, more: Partial<Draft> = {}): Promise<Draft> {
  const outcome = await drafts.create('disappointed', 'fr-CA')
  if (outcome.kind === 'failed') throw new Error(outcome.problem)
  const draft = { ...outcome.draft, answers: makeDraft().answers, ...more }
  await drafts.keep(draft)
  return draft
}

/** The draft as a later start finds it, or why it does not. */
export async function reopened(folder: string, id: string) {
  const outcome = await draftsIn(folder).open(id)
  return outcome.kind === 'done' ? outcome.draft : outcome
}

/** What one says in one's own words. */
export const said = (text: string): Draft['answers'] => ({ what: { kind: 'own', text } })

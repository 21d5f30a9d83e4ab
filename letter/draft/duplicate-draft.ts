import type { Draft } from './draft'
import type { Beginning } from './new-draft'

/** A copy with an id of its own and a history that begins now. */
export function duplicateDraft(draft: Draft, { id, now }: Beginning): Draft {
  return { ...draft, id, history: [{ kind: 'created', on: now }], changed: now }
}

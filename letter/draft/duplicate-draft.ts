import type { Draft } from './draft'
import { nobody, notReadYet, type IdAndMoment } from './new-draft'

/** A copy with an id of its own and a history that begins now. It is signed anew. */
export function duplicateDraft(draft: Draft, { id, now }: IdAndMoment): Draft {
  const history = [{ kind: 'created', on: now, copy: true }] as const
  return { ...draft, id, called: '', pupil: null, signature: 'ink', history, changed: now, reads: notReadYet(now) }
}

/** A copy for somebody else, begun at the question of whom it is for. Edits that name the first reader, and the page by hand, stay with the first letter. */
export function duplicateForAnother(draft: Draft, made: IdAndMoment): Draft {
  const edits = Object.entries(draft.edits).filter(([id, { kind }]) => kind !== 'rewritten' || !naming.test(id))
  return {
    ...duplicateDraft(draft, made),
    history: [{ kind: 'created', on: made.now }],
    recipient: nobody,
    handwritten: null,
    at: 'recipient',
    edits: Object.fromEntries(edits),
  }
}

// The greeting, and the closing that repeats it.
const naming = /^(?:salutation|closing)@/

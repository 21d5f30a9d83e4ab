import type { Draft } from './draft'
import { duplicateDraft } from './duplicate-draft'
import { nobody, type Beginning } from './new-draft'

/** The same letter to somebody else, begun at the question of whom. What was rewritten to name the first one stays with the first. */
export function duplicateForAnother(draft: Draft, beginning: Beginning): Draft {
  const edits = Object.entries(draft.edits).filter(([id, { kind }]) => kind !== 'rewritten' || !naming.test(id))
  return {
    ...duplicateDraft(draft, beginning),
    recipient: nobody,
    at: 'recipient',
    edits: Object.fromEntries(edits),
  }
}

// The greeting, and the closing that repeats it.
const naming = /^(?:salutation|closing)@/

import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { firstOf, isWriters, type Reading } from './reading'

/** A reproach, or a comparison with somebody else, in a letter that only gives thanks. Told once. */
export function hiddenComplaintRemarks({ draft, sentences }: Reading): readonly Remark[] {
  if (draft.door !== 'thankful') return []
  for (const read of sentences) {
    const match = isWriters(read) ? firstOf(read, 'reproach') : undefined
    if (match) return [onSentence('hidden-complaint', read, match)]
  }
  return []
}

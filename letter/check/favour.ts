import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { firstOf, isWriters, type Reading } from './reading'

/** Praise that tells of a rule that was bent could get the person into trouble. Asked once. */
export function favourRemarks({ sentences }: Reading): readonly Remark[] {
  for (const read of sentences) {
    const match = read.praise && isWriters(read) ? firstOf(read, 'favour') : undefined
    if (match) return [onSentence('favour', read, match)]
  }
  return []
}

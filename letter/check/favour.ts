import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { isWriters, type Reading } from './reading'

/** Praise that tells of a rule that was bent could get the person into trouble. Asked once. */
export function favourRemarks({ sentences }: Reading): readonly Remark[] {
  for (const read of sentences) {
    if (!read.praise || !isWriters(read)) continue
    const innocent = read.matches.filter(({ list }) => list === 'no-favour')
    const match = read.matches.find(
      ({ list, from, to }) => list === 'favour' && !innocent.some((one) => one.from < to && from < one.to),
    )
    if (match) return [onSentence('favour', read, match)]
  }
  return []
}

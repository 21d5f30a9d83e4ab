import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { firstOf, isWriters, type Reading } from './reading'

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

/** A reproach, or a comparison with somebody else, in a letter that only gives thanks. Told once. */
export function hiddenComplaintRemarks({ draft, sentences }: Reading): readonly Remark[] {
  if (draft.door !== 'thankful') return []
  for (const read of sentences) {
    const match = isWriters(read) ? firstOf(read, 'reproach') : undefined
    if (match) return [onSentence('hidden-complaint', read, match)]
  }
  return []
}

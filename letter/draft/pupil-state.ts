import type { Draft } from './draft'
import { presentFiles } from './files-of'
import { isAnswered, missingEssentials } from './is-answered'
import { questionsOf } from './questions'
import { sentOf } from './sent'

/** How far a pupil's letter can be: no word yet, some, the essential questions answered, agreed to as it is now, or sent. */
export const pupilStates = ['not-begun', 'begun', 'ready', 'agreed', 'sent'] as const
/** How far a pupil's letter is. */
export type PupilState = (typeof pupilStates)[number]

/** How far a pupil's letter is; `isAgreed` tells whether an adult agreed to it as it is now. */
export function pupilState(draft: Draft, isAgreed: boolean): PupilState {
  if (sentOf(draft)) return 'sent'
  if (isAgreed) return 'agreed'
  if (!isBegun(draft)) return 'not-begun'
  return missingEssentials(draft).length === 0 ? 'ready' : 'begun'
}

// The class gave the names, the addresses and the matter; the rest is the child's.
function isBegun(draft: Draft): boolean {
  const { edits, badge } = draft
  const own = questionsOf(draft).filter(({ kind }) => kind !== 'party' && kind !== 'matter')
  return (
    own.some((question) => isAnswered(draft, question)) ||
    Object.keys(edits).length > 0 ||
    presentFiles(draft).length > 0 ||
    badge !== null
  )
}

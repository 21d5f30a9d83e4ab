import { answeredOf } from '../draft/answered'
import type { FollowUp } from '../draft/correspondence'
import type { Draft } from '../draft/draft'

/** The second letters that a sent one can have: all that fit, until an answer is told; then those that fit the answer. */
export function followUpsFor(draft: Pick<Draft, 'door' | 'history'>): readonly FollowUp[] {
  if (draft.door === 'thankful') return ['good']
  switch (answeredOf(draft)?.felt) {
    case undefined:
      return ['no-answer', 'no-help', 'in-part', 'good']
    case 'not-at-all':
      return ['no-help']
    case 'partly':
      return ['in-part', 'good']
    case 'solved':
    case 'kind-words':
      return ['good']
  }
}

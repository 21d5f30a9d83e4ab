import type { Badge } from './badge'
import { canCarryBadge } from './can-carry-badge'
import type { Draft } from './draft'

/** The badge that goes with a draft's letter, on a page of its own: one that was joined, to a letter that thanks. Null without one. */
export function joinedBadge(draft: Pick<Draft, 'badge' | 'door'>): Badge | null {
  return draft.badge?.joined && canCarryBadge(draft) ? draft.badge : null
}

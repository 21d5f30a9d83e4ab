import type { Badge } from './badge'
import type { Draft } from './draft'
import { sentOf } from './sent'

/** Whether a letter of this draft can carry a badge: one that thanks. */
export function canCarryBadge({ door }: Pick<Draft, 'door'>): boolean {
  return door !== 'disappointed'
}

/** The badge that leaves with the letter of this draft; none as long as it names nobody, or was left apart from its letter. */
export function badgeAlong(draft: Pick<Draft, 'door' | 'badge' | 'history'>): Badge | null {
  return canCarryBadge(draft) && draft.badge?.joined && isNamed(draft) ? draft.badge : null
}

/** Whether the badge of a draft says whom it is for; one that was sent stays as it went. */
export function isNamed({ badge, history }: Pick<Draft, 'badge' | 'history'>): boolean {
  return badge !== null && (badge.name.trim() !== '' || sentOf({ history }) !== null)
}

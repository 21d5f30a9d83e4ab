import type { Draft } from './draft'

/** Whether a letter of this draft can carry a badge: one that thanks. */
export function canCarryBadge({ door }: Pick<Draft, 'door'>): boolean {
  return door !== 'disappointed'
}

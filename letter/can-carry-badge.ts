import type { Draft } from './draft'

/** Whether a letter of this draft can carry a badge: one that thanks, and that no adult has to agree to. */
export function canCarryBadge({ door, register }: Pick<Draft, 'door' | 'register'>): boolean {
  return door !== 'disappointed' && register === 'adult'
}

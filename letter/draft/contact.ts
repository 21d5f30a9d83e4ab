import type { Party, Words } from './draft'

/** Where the answer goes: for a child's letter, to the adult who helps, once there is a way to reach them; else to the writer. */
export function contactOf({ register, writer, helper }: Words): Party {
  return register === 'child' && canBeReached(helper) ? helper : writer
}

// Whether an answer can reach this party.
function canBeReached(party: Party): boolean {
  return ways.some((way) => party[way].trim() !== '')
}

const ways = ['email', 'phone', 'street', 'city', 'region', 'postalCode'] as const

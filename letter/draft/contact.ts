import type { Party, Words } from './draft'

/** Where the answer goes: for a child's letter, to the adult who helps, once there is a way to reach them; else to the writer. */
export function contactOf({ register, writer, helper }: Words): Party {
  return register === 'child' && canBeReached(helper) ? helper : writer
}

// Whether an answer can reach this party.
function canBeReached(party: Party): boolean {
  return ways.some((way) => party[way].trim() !== '')
}

/** Whether anything is known of where a party lives. */
export function hasPostalAddress({ street, city, region, postalCode, country }: Party): boolean {
  return [street, city, region, postalCode, country].some((part) => part.trim() !== '')
}

/** What was typed about a party, without what was chosen. */
export function typedAbout({
  courtesy: _courtesy,
  country: _country,
  asTyped: _asTyped,
  ...typed
}: Party): readonly string[] {
  return Object.values(typed)
}

/** Whether an address of this draft names its country, or stands as typed: how the countries write theirs is then needed. */
export function needsAddressRules({
  writer,
  helper,
  recipient,
}: Pick<Words, 'writer' | 'helper' | 'recipient'>): boolean {
  return [writer, helper, recipient].some(({ country, asTyped }) => country !== '' || asTyped)
}

const ways = ['email', 'phone', 'street', 'city', 'region', 'postalCode'] as const

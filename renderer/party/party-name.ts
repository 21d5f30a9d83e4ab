import type { Party } from '#letter/draft/draft'

/** How somebody written to is named in a list. */
export function partyName({ organisation, name }: Party): string {
  return [organisation, name].filter((part) => part.trim() !== '').join(' · ')
}

/** Where a person writes from, as far as the app knows how letters are written there. */
export const places = ['quebec', 'canada', 'france', 'united-states', 'united-kingdom'] as const
export type Place = (typeof places)[number]

const conventions: Readonly<Record<Place, Readonly<{ fr: string; en: string }>>> = {
  quebec: { fr: 'fr-CA', en: 'en-CA' },
  canada: { fr: 'fr-CA', en: 'en-CA' },
  france: { fr: 'fr-FR', en: 'en-GB' },
  'united-states': { fr: 'fr-CA', en: 'en-US' },
  'united-kingdom': { fr: 'fr-FR', en: 'en-GB' },
}

/** The convention of letters written there in a language. */
export function conventionAt(place: Place, language: 'fr' | 'en'): string {
  return conventions[place][language]
}

/** Where a convention is at home; that of English Canada is Canada, that of French Canada Québec. */
export function placeOf(convention: string): Place {
  const [, country] = convention.split('-')
  if (country === 'FR') return 'france'
  if (country === 'US') return 'united-states'
  if (country === 'GB') return 'united-kingdom'
  return convention.startsWith('fr') ? 'quebec' : 'canada'
}

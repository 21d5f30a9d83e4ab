const known = new Map<string, string>()

/** The country of a convention, an ISO code: `CA` for `fr-CA`; empty for one that is of none. */
export function countryOf(convention: string): string {
  const country = known.get(convention) ?? new Intl.Locale(convention).region ?? ''
  known.set(convention, country)
  return country
}

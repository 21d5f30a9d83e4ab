/** The country of a convention, an ISO code: `CA` for `fr-CA`; empty for one that is of none. */
export function countryOf(convention: string): string {
  return new Intl.Locale(convention).region ?? ''
}

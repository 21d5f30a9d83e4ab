import type { Party } from '../draft/draft'
import { folded } from '../text/folded'

type Address = Pick<Party, 'street' | 'city' | 'region' | 'postalCode'>

/**
 * An address without the name of its country at the end of a field, or of the street's last line: it stands on a line of its own. `names`
 * are those of the country, by `countryKey`, and `parts` those of its parts that people name in its place. A city that has the name of its country keeps it, and so does a region, where the country has one of its name.
 */
export function withoutCountry(
  { street, city, region, postalCode }: Address,
  {
    names,
    parts,
    hasNamesake,
  }: Readonly<{ names: ReadonlySet<string>; parts: ReadonlySet<string>; hasNamesake: boolean }>,
): Address {
  const before = (line: string, apart = false) =>
    beforeCountry(line, names, apart) ?? (names.size > 0 ? beforeCountry(line, parts, true) : null)
  const place = before(region)
  const [last = '', ...others] = street.split('\n').toReversed()
  return {
    street: [before(last, true) ?? last, ...others].toReversed().join('\n').trimEnd(),
    city: before(city) || city,
    region: (hasNamesake ? place || region : place) ?? region,
    postalCode: before(postalCode) ?? postalCode,
  }
}

/** The name of a country as it is looked for: `U.S.A.` and `USA` are one. */
export function countryKey(name: string): string {
  return folded(name).replaceAll(' ', '')
}

/**
 * What stands in a line before the name of a country that ends it, by one of the names, by `countryKey`; null where none does. `apart`: only a
 * name after a comma or in parentheses counts, or one that is the whole line (`Boulevard Canada` is a street).
 */
export function beforeCountry(line: string, names: ReadonlySet<string>, apart = false): string | null {
  const longest = Math.max(0, ...[...names].map(({ length }) => length))
  const gaps = [...line.matchAll(/^|[\s,;/(（、]+(?:[-–—]\s+)?/gu)]
  // Each word is read once, from the end of the line, and no more of them than a name may have.
  let [rest, end] = ['', line.length]
  let found: Readonly<{ gap: string; before: string }> | null = null
  for (const { index, 0: gap } of gaps.toReversed()) {
    rest = countryKey(line.slice(index + gap.length, end)) + rest
    end = index
    if (rest.length > longest) break
    if (names.has(rest)) found = { gap, before: line.slice(0, index) }
  }
  if (!found) return null
  const { gap, before } = found
  // `Ciudad de México` is a city: a small word ties the name to what stands before it.
  const isTied = /^\s+$/.test(gap) && before !== '' && (apart || /(?:^|\s)\p{Ll}[^\s]*$/u.test(before))
  return isTied ? null : before
}

import type { Party } from '../draft/draft'
import { beforeCountry, countryKey } from './typed-country'

type Address = Pick<Party, 'street' | 'city' | 'region' | 'postalCode'>

/**
 * An address of which no field says again, at its beginning or its end, what another field is: `75002 Paris` beside its code, `Boise, ID` beside
 * its State. What would leave a field empty stays, as a city may bear the name of its region.
 */
export function saidOnce({ street, city, region, postalCode }: Address): Address {
  const town = withoutEnd(without(city, postalCode), region, !isShort(region))
  const code = without(without(postalCode, region), town)
  const whole = [[code, town], [town, code], [town, region, code], [code, town, region], [town, region], [town]].map(
    (parts) => parts.filter(Boolean).join(' '),
  )
  const [last = '', ...above] = street.split('\n').toReversed()
  const own = town === '' ? last : (whole.map((all) => withoutEnd(last, all, true)).find((one) => one !== last) ?? last)
  return { street: [own, ...above].toReversed().join('\n'), city: town, region, postalCode: code }
}

// What is said again in a field is no longer than this.
const longest = 200

/** A field without what another one is, at its end or else its beginning. */
function without(field: string, said: string): string {
  const shorter = withoutEnd(field, said)
  const key = countryKey(said)
  return shorter === field && key !== '' && countryKey(field) !== key ? after(field, key) : shorter
}

/** A field without what another one is, at its end; `apart` as for a country. */
function withoutEnd(field: string, said: string, apart = false): string {
  const key = countryKey(said)
  if (key === '' || key.length > longest || countryKey(field) === key) return field
  return beforeCountry(field, new Set([key]), apart)?.trim() || field
}

function after(field: string, key: string): string {
  for (const { index, 0: gap } of field.slice(0, longest).matchAll(/[\s,]+/gu)) {
    if (countryKey(field.slice(0, index)) === key) return field.slice(index + gap.length)
  }
  return field
}

// `ID`, `QC`, `RM`: letters that are no word of a name.
function isShort(region: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(region.trim())
}

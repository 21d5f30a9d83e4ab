import { cleanLines, printed } from '../text/clean-text'
import type { Party } from '../draft/draft'
import { fill } from '../text/fill'
import type { CityLine } from './city-line'
import { saidOnce } from './said-once'

type Address = Pick<Party, 'street' | 'city' | 'region' | 'postalCode'>

/** The lines of a postal address with the end that a country gives it, in the language of the tag; nothing that was typed is left out, or said twice. */
export function addressLines(typed: Address, cityLine: CityLine, tag: string): readonly string[] {
  const party = saidOnce(typed)
  const region = printed(party.region)
  const code = printed(party.postalCode).toUpperCase()
  const city = cityLine.capitals && code ? printed(party.city).toLocaleUpperCase(tag) : printed(party.city)
  const end = city
    ? cityPattern(cityLine, region, code)
        .split('\n')
        .map((line) => fill(line, { city, region, code }))
    : [`${region} ${code}`]
  return [...cleanLines(party.street).map(printed), ...end.map((line) => line.trim())].filter(Boolean)
}

function cityPattern({ full, noRegion, noCode, cityOnly }: CityLine, region: string, code: string): string {
  if (region) return code ? full : noCode
  return code ? noRegion : cityOnly
}

import { cleanLines, printed } from '../text/clean-text'
import type { Convention } from '../language/convention'
import type { Party } from '../draft/draft'
import { fill } from '../text/fill'

/** The lines of a postal address as a convention stacks them, in the language of the tag; nothing that was typed is left out. */
export function addressLines(party: Party, { cityLine }: Convention, tag: string): readonly string[] {
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

function cityPattern(
  { full, noRegion, noCode, cityOnly }: Convention['cityLine'],
  region: string,
  code: string,
): string {
  if (region) return code ? full : noCode
  return code ? noRegion : cityOnly
}

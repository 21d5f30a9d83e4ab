import type { Stretch } from '../text/stretch'

const marks: Readonly<Record<string, string>> = {
  '{gap}': '[ .\\u00a0\\u202f\\u2011-]',
  '{space}': '[ \\u00a0\\u202f-]',
}

const made = new Map<string, RegExp>()

/** A pattern of `number-rules.ts` as it is looked for in a text: it touches no other letter or digit. Made once. */
export function numberPattern(pattern: string, flags: 'gu' | 'iu'): RegExp {
  const found = made.get(flags + pattern) ?? makePattern(pattern, flags)
  made.set(flags + pattern, found)
  return found
}

function makePattern(pattern: string, flags: string): RegExp {
  const whole = pattern.replace(/\{(?:gap|space)\}/g, (mark) => marks[mark] ?? mark)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])`, flags)
}

/** The first stretch of a text that is a number of any country, those of one country first; null where there is none. */
export function numberOf(
  text: string,
  all: readonly Readonly<{ countries: readonly string[]; pattern: string }>[],
  country: string,
): Stretch | null {
  const isOwn = ({ countries }: (typeof all)[number]) => countries.includes(country)
  const ordered = [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))]
  const found = ordered.length > 0 && numberPattern(ordered.map((one) => one.pattern).join('|'), 'iu').exec(text)
  return found ? { from: found.index, to: found.index + found[0].length } : null
}

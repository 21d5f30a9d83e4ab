import type { ReadingData } from '../language/reading-data'
import { escapePattern } from '../text/escape-pattern'

/** What fills the blanks of the patterns of a language, each a group of its name; `{day2}` is another `{day}`. */
export type Blanks = Readonly<Record<string, string>>

/** The blanks of a language; `ordinals` are what follows a rank: `th`. */
export function blanksOf(data: ReadingData, ordinals: readonly string[]): Blanks {
  const ranked = ordinals.length > 0 ? `(?:${oneOf(ordinals)})?` : ''
  const first = oneOf(Object.keys(data.numbers))
  const numbers = `(?:${first})(?:(?:[-\\s]|[-\\s](?:${oneOf(data.numberLinks)})[-\\s])(?:${oneOf(Object.keys({ ...data.numbers, ...data.afterNumbers }))}))*`
  const { fractions, morning, afternoon } = data.hours
  return {
    day: `(?:0?[1-9]|[12]\\d|3[01])${ranked}`,
    rank: oneOf(Object.keys(data.ranks)),
    month: `(?:${oneOf(data.months.flat())})\\.?`,
    monthNumber: '0?[1-9]|1[0-2]',
    year: '(?:19|20)\\d\\d',
    weekday: `(?:${oneOf(data.weekdays.flat())})\\.?`,
    weekdayName: oneOf(data.weekdays.flatMap(([whole = '']) => whole)),
    number: `\\d{1,3}|${numbers}`,
    numberInWords: numbers,
    unit: Object.values(data.units).join('|'),
    hour: '[01]?\\d|2[0-4]',
    anyHour: `[01]?\\d|2[0-4]|${first}`,
    minutes: '[0-5]\\d',
    fraction: Object.keys(fractions)
      .join('|')
      .replaceAll('{counted}', `(?:${oneOf(data.counted)})`),
    half: `(?<morning>${morning})|(?:${afternoon})`,
    counted: oneOf(data.counted),
  }
}

/**
 * A pattern of `reading.json` as it is looked for in a text in small letters: it touches no other letter or digit, and its spaces are
 * any spaces. Throws a RangeError for a blank that there is not.
 */
export function withBlanks(pattern: string, blanks: Blanks): RegExp {
  const filled = pattern.replace(/(?<!\\p)\{([a-z]\w*?)(2?)\}/gi, (_, name: string, second: string) => {
    const blank = blanks[name]
    if (blank === undefined) throw new RangeError(`There is no blank {${name}}: ${pattern}`)
    return name === 'counted' ? `(?:${blank})` : `(?<${name}${second}>${blank})`
  })
  const spaced = filled.replaceAll(' ', '(?:\\s+)').replaceAll("'", "[’']")
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'gu')
}

/** A pattern of one of these words, the longest first. */
export function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')
}

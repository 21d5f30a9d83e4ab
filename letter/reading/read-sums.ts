import type { ReadingData } from '../language/reading-data'
import type { Stretch } from '../text/stretch'
import { oneOf, withBlanks, type Blanks } from './blanks'
import { numberIn } from './number-in'
import { apart, stretchOf } from './stretches'

/** A sum of money, as a text says it; `currency` is its code, `$` for a dollar of no country. */
export type SaidSum = Stretch & Readonly<{ amount: number; currency: string }>

/** The rules of a language for its sums, ready to be looked for. */
export type SumRules = ReturnType<typeof makeSumRules>

const number = '\\d{1,3}(?:[ .,\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const signs = ['(?:ca|us|c)?\\$', '£', '€', 'cad', 'usd', 'eur', 'gbp']

/** Makes the rules of a language for its sums. */
export function makeSumRules(data: ReadingData, blanks: Blanks) {
  const { currencies, hundredths, numberLinks, afterHundredths } = data
  const words = Object.values(currencies).join('|')
  // `12€50`, `12 euros 50`: after a space, only where nothing follows that may be what is counted, `12 euros 50 jours plus tard`.
  const follows = afterHundredths?.replaceAll("'", '[\\u2019\\u0027]')
  const uncounted = follows ? `|\\s(?:${follows})(?:(?<=[\\u2019\\u0027])|(?![\\p{L}\\p{N}-]|\\s\\d))` : ''
  const notCounted = `(?=\\s?(?:[.,;:!?)»”"](?!\\d)|$)${uncounted})`
  const ofCents = Object.values(hundredths).map((pattern, place) => `(?<of${place}>${pattern})`)
  const inCents = `(?:${[...Object.values(hundredths), '¢'].join('|')})(?!-)(?![\\p{L}\\p{N}])`
  const and = `(?:\\s(?:${oneOf(numberLinks)}))?\\s`
  // What has hundredths already is another sum: `£3.50 and 50p`.
  const rest = `(?<![.,]\\d{1,2}(?:\\s?\\D{1,20})?)${and}(?<rest>\\d{1,2})\\s?${inCents}`
  const part = `(?:${rest}|(?<=[$£€])(?<joined>\\d\\d)(?!-)|\\s?(?<part>\\d\\d)${notCounted})`
  return {
    data,
    currencies: Object.entries(currencies).map(([code, pattern]) => [withBlanks(pattern, blanks), code] as const),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<sign>${signs.join('|')})(?:(?<!\\d\\s?[^\\d\\s]{1,3})\\s)?(?<amount>${number})(?![\\p{L}\\p{N}])(?:${rest})?`,
      'gu',
    ),
    after: new RegExp(
      `(?<![\\p{L}\\p{N}$£€.,-])(?<amount>${number})\\s?(?:(?:(?<sign>\\$\\s?(?:ca|us)|${signs.join('|')})|(?<word>${words}))${part}?|(?<cents>${[...ofCents, '¢'].join('|')})(?!-))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    ofCents: Object.keys(hundredths),
    inWords: withBlanks(
      `(?<!-){numberInWords} (?<word>${words})(?:${and}{numberInWords2}(?:\\s${inCents}|${notCounted}))?`,
      blanks,
    ),
    hasWord: new RegExp(words, 'u'),
  }
}

/** The sums that a text says, in figures or in words. */
export function readSums(text: string, rules: SumRules): readonly SaidSum[] {
  const patterns = [
    ...(/\d/.test(text) ? [rules.before, rules.after] : []),
    ...(rules.hasWord.test(text) ? [rules.inWords] : []),
  ]
  return apart(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => {
        const { amount, numberInWords: words = '', numberInWords2, sign, word, cents } = found.groups ?? {}
        const whole = amount === undefined ? numberIn(words, rules.data) : amountOf(amount)
        const { rest, joined, part } = found.groups ?? {}
        const after = rest ?? joined ?? part ?? numberInWords2
        const said = whole + (after === undefined ? 0 : numberIn(after, rules.data) / 100)
        return {
          ...stretchOf(found),
          amount: cents === undefined ? said : said / 100,
          currency: cents === undefined ? codeOf(sign, word, rules) : centsOf(found.groups ?? {}, rules),
        }
      }),
    ),
  )
}

/** `2 000,50` and `2,000.50`: a mark before one or two last digits is the decimal one. */
function amountOf(said: string): number {
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(said) ?? []
  return Number(`${whole.replace(/\D/g, '')}.${part || '0'}`)
}

function codeOf(sign: string | undefined, word: string | undefined, { currencies }: SumRules): string {
  const said = (sign ?? word ?? '').toUpperCase().replaceAll(/\s/g, '')
  if (word !== undefined) return currencies.find(([pattern]) => word.search(pattern) === 0)?.[1] ?? '$'
  if (said.includes('$')) return said.includes('US') ? 'USD' : said.includes('C') ? 'CAD' : '$'
  return said === '£' ? 'GBP' : said === '€' ? 'EUR' : said || '$'
}

function centsOf(groups: Readonly<Record<string, string | undefined>>, { ofCents }: SumRules): string {
  return ofCents.find((_, place) => groups[`of${place}`] !== undefined) ?? '$'
}

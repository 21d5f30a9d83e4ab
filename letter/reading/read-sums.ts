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
  const another = `[^.;!?]{0,60}\\s(?:${oneOf(numberLinks)})\\s(?:\\d|(?:${oneOf(Object.keys(data.numbers))})(?!\\p{L}))`
  const uncounted = follows
    ? `|(?!${another})\\s(?:${follows})(?:(?<=[\\u2019\\u0027])|(?![\\p{L}\\p{N}-]|\\s\\d))`
    : ''
  const notCounted = `(?=\\s?(?:[.,;:!?)»”"](?!\\d)|$)${uncounted})`
  const ofCents = Object.values(hundredths).map((pattern, place) => `(?<of${place}>${pattern})`)
  const inCents = `(?:${[...Object.values(hundredths), '¢'].join('|')})(?!-)(?![\\p{L}\\p{N}])`
  const and = `(?:\\s(?:${oneOf(numberLinks)}))?\\s`
  // What has hundredths already is another sum: `£3.50 and 50p`.
  const rest = `(?<![.,]\\d{1,2}(?:\\s?\\D{1,20})?)${and}(?<rest>\\d{1,2})\\s?${inCents}`
  // Hundredths in words are said by tens: `five dollars one at a time`.
  const noTens = oneOf(Object.keys(data.numbers).filter((word) => !isTens(data.numbers[word])))
  const spaced = data.signAfter ? '' : `(?<!${signs.join('|')})`
  const part = `(?:${rest}|(?<=[$£€])(?<joined>\\d\\d)(?!-)|${spaced}\\s?(?<part>\\d\\d)${notCounted})`
  return {
    data,
    currencies: Object.entries(currencies).map(([code, pattern]) => [withBlanks(pattern, blanks), code] as const),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<sign>${signs.join('|')})(?<space>\\s)?(?<amount>${number})(?![\\p{L}\\p{N}])(?:${rest})?`,
      'gu',
    ),
    after: new RegExp(
      `(?<![\\p{L}\\p{N}$£€.,-])(?<amount>${number})\\s?(?:(?:(?<sign>\\$\\s?(?:ca|us)|${signs.join('|')})|(?<word>${words}))${part}?|(?<cents>${[...ofCents, '¢'].join('|')})(?!-))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    ofCents: Object.keys(hundredths),
    unitOfCents: new RegExp(`\\s${inCents}$`, 'u'),
    inWords: withBlanks(
      `(?<!-){numberInWords} (?<word>${words})(?:(?:${and}(?=(?:${blanks.numberInWords})\\s${inCents})|\\s(?!(?:${noTens})(?![\\p{L}-]))){numberInWords2}(?:\\s${inCents}|${notCounted}))?`,
      blanks,
    ),
    // `4 $ 12.99`: which of two numbers a sign is of.
    pair: new RegExp(
      `(?<one>${number})\\s?(?:${signs.join('|')})\\s(?<other>${number})(?!\\p{N}|\\s?(?:${signs.join('|')}))`,
      'uy',
    ),
    numberBefore: new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${number})\\s?$`, 'u'),
    // What stands before a number, or with it, that is not what is paid: `$ 12`, `12 May 2026`, `May 12`, `2026-05-12`.
    notPaid: new RegExp(`(?:(?:${signs.join('|')})\\s?|[-/:])$`, 'u'),
    beforeYear: new RegExp(`(?<!\\p{L})(?:${blanks.month})\\s(?:(?:${blanks.day}),?\\s)?$`, 'u'),
    beforeDay: new RegExp(`(?<!\\p{L}|\\d\\s)(?:${blanks.month})\\s(?:${blanks.day})$`, 'u'),
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
      [...text.matchAll(pattern)].flatMap((found) => {
        const { amount, numberInWords: words = '', numberInWords2, sign, word, cents } = found.groups ?? {}
        const whole = amount === undefined ? numberIn(words, rules.data) : amountOf(amount)
        const { rest, joined, part } = found.groups ?? {}
        // `deux cents` is two of them, and no two hundred.
        const after = rest ?? joined ?? part ?? numberInWords2?.replace(rules.unitOfCents, '')
        const hundredths = after === undefined ? 0 : numberIn(after, rules.data)
        const said = whole + (hundredths < 100 ? hundredths / 100 : 0)
        if (isOfOther(text, found, pattern === rules.before, rules)) return []
        return {
          ...stretchOf(found),
          amount: cents === undefined ? said : said / 100,
          currency: cents === undefined ? codeOf(sign, word, rules) : centsOf(found.groups ?? {}, rules),
        }
      }),
    ),
  )
}

/** Whether the sign of a sum, between two numbers, is surely that of the other: of the second where it alone has hundredths, or where the first tells a date. */
function isOfOther(
  text: string,
  { index, groups = {} }: RegExpMatchArray,
  isBefore: boolean,
  rules: SumRules,
): boolean {
  if (index === undefined || groups['sign'] === undefined || (isBefore && groups['space'] === undefined)) return false
  const near = Math.max(0, index - 60)
  const first = isBefore ? rules.numberBefore.exec(text.slice(near, index)) : null
  if (isBefore && first === null) return false
  const at = first ? near + first.index : index
  rules.pair.lastIndex = at
  const { one = '', other = '' } = rules.pair.exec(text)?.groups ?? {}
  const before = text.slice(Math.max(0, at - 30), at)
  const isDate = /^(?:19|20)\d\d$/.test(one) ? rules.beforeYear.test(before) : rules.beforeDay.test(`${before}${one}`)
  const isOfSecond =
    other !== '' && ((hasPart.test(other) && !hasPart.test(one)) || isDate || rules.notPaid.test(before))
  if (other !== '' && !isOfSecond && !rules.data.signAfter) return true
  return isBefore !== isOfSecond
}

const hasPart = /[.,]\d{1,2}$/

/** Whether hundredths may be said so without their unit: `twenty`. */
function isTens(value = 0): boolean {
  return value >= 10 && value < 100
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

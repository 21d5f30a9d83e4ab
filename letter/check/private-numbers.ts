import { countryOf } from '../language/country-of'
import type { Language } from '../language/language'
import { numberPattern } from '../language/number-pattern'
import type { numberChecks, NumberRules, privateReasons } from '../language/number-rules'

/** A number that opens a door to somebody's money or file. */
export type PrivateNumber = Readonly<{
  reason: (typeof privateReasons)[number]
  from: number
  to: number
  /** What may stand in its place. */
  masked: string
}>

type PrivateRule = NumberRules['private'][number]

/**
 * The private numbers of a text, by form and by their own check digits, so that a file number is left alone. A telephone of the
 * convention's own country is no number of another one.
 */
export function privateNumbers(text: string, { numbers }: Pick<Language, 'numbers'>, convention: string) {
  if (!/\d/.test(text)) return []
  const country = countryOf(convention)
  const phones = numbers.phones.filter(({ countries }) => countries.includes(country))
  return numbers.private.flatMap((rule) => {
    const isForeign = rule.countries.length > 0 && !rule.countries.includes(country)
    return foundBy(rule, text).filter(({ from, to }) => !isForeign || !isOneOf(text.slice(from, to), phones))
  })
}

function foundBy(rule: PrivateRule, text: string): readonly PrivateNumber[] {
  const { reason } = rule
  return [...text.matchAll(numberPattern(rule.pattern, 'gu'))].flatMap(
    ({ index, 0: found }): readonly PrivateNumber[] => {
      const value = found.replace(/[\s-]/g, '')
      if (!isSound(value, rule)) return []
      const masked = reason === 'card' || reason === 'bank-account' ? `•••• ${value.slice(-4)}` : '••••'
      return [{ reason, from: index, to: index + found.length, masked }]
    },
  )
}

function isOneOf(number: string, phones: NumberRules['phones']): boolean {
  return phones.some(({ pattern }) => numberPattern(pattern, 'iu').exec(number)?.[0] === number)
}

function isSound(value: string, { holds, digits = {}, check }: PrivateRule): boolean {
  if (holds !== undefined && !new RegExp(holds, 'u').test(value)) return false
  const counted = Object.entries(digits).reduce((all, [letters, said]) => all.replace(letters, said), value)
  return check === undefined || checks[check](counted)
}

const checks: Readonly<Record<(typeof numberChecks)[number], (value: string) => boolean>> = {
  luhn: (value) => luhnSum(value) % 10 === 0,
  iban: (value) => remainder(lettersAsNumbers(value.slice(4) + value.slice(0, 4))) === 1,
  'key-97': (value) => 97 - remainder(value.slice(0, -2)) === Number(value.slice(-2)),
}

function luhnSum(digits: string): number {
  let sum = 0
  for (const [place, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum
}

/** Modulo 97, digit by digit: the number is too long for arithmetic. */
function remainder(digits: string): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

function lettersAsNumbers(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
}

/** A number that opens a door to somebody's money or file. */
export type PrivateNumber = Readonly<{
  reason: 'card' | 'health-number' | 'social-number' | 'bank-account'
  from: number
  to: number
  /** What may stand in its place. */
  masked: string
}>

const space = '[ \\u00a0\\u202f-]'
const alone = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')

const kinds = [
  {
    reason: 'card',
    pattern: alone(
      `[2-6]\\d{12,18}|[2-6]\\d{3}(${space})\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?|3\\d{3}(${space})\\d{6}\\2\\d{5}`,
    ),
    holds: (value: string) => isCard(value) && luhn(value),
  },
  // RAMQ: four letters, then year, month (50 more for a woman) and day of birth, and two digits.
  {
    reason: 'health-number',
    pattern: alone(`[A-Za-z]{4}${space}?\\d{4}${space}?\\d{4}`),
    holds: (value: string) => /^.{6}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])/.test(value),
  },
  // France: sex, year, month, then place, order and a key.
  {
    reason: 'health-number',
    pattern: alone(
      `[12]${space}?\\d{2}${space}?(?:0[1-9]|1[0-2])${space}?(?:\\d{2}|2[AB])${space}?\\d{3}${space}?\\d{3}${space}?\\d{2}`,
    ),
    holds: (value: string) => {
      const digits = value.replace('2A', '19').replace('2B', '18')
      return 97 - remainder(digits.slice(0, -2)) === Number(digits.slice(-2))
    },
  },
  { reason: 'social-number', pattern: alone(`[1-79]\\d{2}(${space})\\d{3}\\1\\d{3}`), holds: luhn },
  { reason: 'social-number', pattern: alone('(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}'), holds: () => true },
  {
    reason: 'bank-account',
    pattern: alone(`[A-Z]{2}\\d{2}(?:${space}?[A-Z0-9]{4}){2,7}(?:${space}?[A-Z0-9]{1,3})?`),
    holds: (value: string) => remainder(lettersAsNumbers(value.slice(4) + value.slice(0, 4))) === 1,
  },
] as const

/** The private numbers of a text, by form and by their own check digits, so that a file number is left alone. */
export function privateNumbers(text: string): PrivateNumber[] {
  if (!/\d/.test(text)) return []
  return kinds.flatMap(({ reason, pattern, holds }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }): PrivateNumber[] => {
      const value = found.replace(/[\s-]/g, '')
      if (!holds(value)) return []
      const masked = reason === 'card' || reason === 'bank-account' ? `•••• ${value.slice(-4)}` : '••••'
      return [{ reason, from: index, to: index + found.length, masked }]
    }),
  )
}

function isCard(digits: string): boolean {
  return /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6\d{15,18})$/.test(digits)
}

/** The check of card and social insurance numbers. */
function luhn(digits: string): boolean {
  let sum = 0
  for (const [place, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
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

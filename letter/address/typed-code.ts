import type { Party } from '../draft/draft'

type Address = Pick<Party, 'street' | 'city' | 'region' | 'postalCode'>

// No town with its code is longer.
const longest = 200

// Before the number of a box, which may look like a code.
const box =
  /(?<!\p{L})(?:b\.?\s?p|c\.?\s?s|t\.?\s?s\.?\s?a|c\.?\s?p|cedex|bo[iî]te|bte|b[aâ]t(?:iment)?|appt?|appartement|bureau|local|suite|unit|zone|(?:case|casella|caixa|casilla|bo[iî]te) (?:postale?|de correos?)|postfach|postbus|postb(?:oks|ox)|apartado(?: (?:postal|de correos))?|apdo|casilla|(?:p\.?\s?o\.?\s?)?(?:box|bag)|p\.?\s?o\.?\s?b|boks|skrytka pocztowa)\.?\s*(?:n(?:[°º]|[or]\.?)|#|:)?$/iu
// "3721 De Bilt": a word with a capital is of the town, and so is a small word where all is written alike.
const townWord = /\d\s+\p{Lu}\p{Ll}+$/u
const smallWord = /\d\s+(?:de|le|la|el)$/iu

function isOfTown(code: string, rest: string): boolean {
  const letters = code.replaceAll(/[^\p{L}]/gu, '')
  const isAlike =
    [rest.toLowerCase(), rest.toUpperCase()].includes(rest) &&
    (rest === rest.toLowerCase()) === (letters === letters.toLowerCase())
  return townWord.test(code) || (smallWord.test(code) && isAlike)
}

/** An address whose code was typed with its town or its region, with that code in its field, unless it may be the number of a box or a word of the town; `shape` is what the codes of its country look like. */
export function withTypedCode<Of extends Address>(address: Of, shape: string): Of {
  if (address.postalCode.trim() !== '') return address
  const code = `(?:[A-Z]{1,2}-)?${shape}`
  const atStart = new RegExp(`^\\s*(?<code>${code})(?:[\\s,]+|(?=\\p{sc=Han}))(?<rest>\\P{N}.*)$`, 'iu')
  const atEnd = new RegExp(`^(?<rest>.*?\\P{N})[\\s,–-]+(?<code>${code})\\s*$`, 'iu')
  for (const [field, patterns] of [
    ['city', [atStart, atEnd]],
    ['region', [atEnd]],
  ] as const) {
    const text = address[field].length > longest ? '' : address[field]
    for (const pattern of patterns) {
      const { code: typed = '', rest: other = '' } = pattern.exec(text)?.groups ?? {}
      const rest = other.replace(/[\s,–-]+$/u, '')
      const isBox = pattern === atEnd && box.test(rest)
      if (typed && rest && !isBox && !isOfTown(typed, rest)) return { ...address, [field]: rest, postalCode: typed }
    }
  }
  return address
}

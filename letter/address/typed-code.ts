import type { Party } from '../draft/draft'

type Address = Pick<Party, 'street' | 'city' | 'region' | 'postalCode'>

// No town with its code is longer.
const longest = 200

/** An address whose code was typed with its town or its region, with that code in its field; `shape` is what the codes of its country look like. */
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
    const found = patterns.map((pattern) => pattern.exec(text)?.groups).find(Boolean)
    const rest = found?.['rest']?.replace(/[\s,–-]+$/u, '')
    if (found?.['code'] && rest) return { ...address, [field]: rest, postalCode: found['code'] }
  }
  return address
}

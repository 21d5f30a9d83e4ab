import { type Address, addressesOf } from './addresses-of'
import { copiedTo } from './copied-to'
import { emailText } from './email-text'
import type { Letter } from '../parts/letter'
import { urlField } from './url-field'

/** Windows and several mail programs cut a longer address short, often without a word. */
export const longestMailto = 1800

/** The address that opens the mail app on the letter; null when it would be too long to arrive whole. */
export function mailtoUrl(letter: Letter): string | null {
  const { subject, body } = emailText(letter)
  const cc = inLink(copiedTo(letter))
  const copy = cc === '' ? '' : `cc=${cc}&`
  const url = `mailto:${inLink(addressesOf(letter.email))}?${copy}subject=${urlField(subject)}&body=${urlField(body)}`
  return url.length <= longestMailto ? url : null
}

/** Addresses as a link lists them (RFC 6068). */
function inLink(addresses: readonly Address[]): string {
  return addresses.map(({ sent }) => encodeURIComponent(sent).replace('%40', '@')).join(',')
}

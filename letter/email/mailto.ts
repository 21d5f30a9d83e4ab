import { addressesOf, listed } from './addresses-of'
import { emailText } from './email-text'
import type { Letter } from '../parts/letter'
import { urlField } from './url-field'

/** Windows and several mail programs cut a longer address short, often without a word. */
export const longestMailto = 1800

/** The address that opens the mail app on the letter; null when it would be too long to arrive whole. */
export function mailtoUrl(letter: Letter): string | null {
  const { subject, body } = emailText(letter)
  const to = encodeURIComponent(listed(addressesOf(letter.email)))
    .replaceAll('%40', '@')
    .replaceAll('%2C', ',')
  const url = `mailto:${to}?subject=${urlField(subject)}&body=${urlField(body)}`
  return url.length <= longestMailto ? url : null
}

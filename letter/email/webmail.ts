import { type Address, addressesOf } from './addresses-of'
import { copiedTo } from './copied-to'
import { emailText } from './email-text'
import type { Letter } from '../parts/letter'
import { urlField } from './url-field'

/** The ways of sending by the web; the last is the Outlook of a place of work or a school, on a host of its own. */
export const webmails = ['gmail', 'outlook', 'outlook-work'] as const
/** A way of sending by the web. */
export type Webmail = (typeof webmails)[number]

/** Windows refuses to open an address above 2,081 characters; both webmails take this much and more. */
export const longestWebmailUrl = 2000

/** The address of a webmail's compose page with the letter written in it; null when it would be too long. */
export function webmailUrl(letter: Letter, webmail: Webmail): string | null {
  const { subject, body } = emailText(letter)
  const cc = addressField(copiedTo(letter), webmail)
  const to = addressField(addressesOf(letter.email), webmail) + (cc === '' ? '' : `&cc=${cc}`)
  const fields = { to, subject: urlField(subject), body: urlField(body) }
  const url = composePage[webmail](fields)
  return url.length <= longestWebmailUrl ? url : null
}

// Outlook parts addresses by a semicolon, and by a comma only where its settings say so.
function addressField(addresses: readonly Address[], webmail: Webmail): string {
  return urlField(addresses.map(({ sent }) => sent).join(webmail === 'gmail' ? ',' : ';'))
}

type Fields = Readonly<{ to: string; subject: string; body: string }>

const composePage: Readonly<Record<Webmail, (fields: Fields) => string>> = {
  gmail: ({ to, subject, body }) =>
    `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body.replaceAll('%0D%0A', '%0A')}`,
  outlook: ({ to, subject, body }) =>
    `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
  'outlook-work': ({ to, subject, body }) =>
    `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
}

import { cleanText } from '#letter/text/clean-text'
import { longestText } from '#letter/text/limits'

// The marks of a page weigh more than its words.
const longestPage = 50 * longestText

/** What an e-mail holds: its plain words, its page, its subject, and whom it says that it is from; each may be empty. */
export type Email = Readonly<{
  plain: string
  html: string
  subject: string
  /** Its address is the one that an answer goes to. */
  from: Readonly<{ name: string; address: string }>
}>

/** What an e-mail (`.eml`) holds, as it is; null where it is none that can be read. */
export async function openEmail(bytes: Uint8Array | string): Promise<Email | null> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const { headers, html = '', text = '', subject = '', from, replyTo } = await PostalMime.parse(bytes)
    const sender = { name: from?.name ?? '', address: replyTo?.[0]?.address ?? from?.address ?? '' }
    return headers.length > 0 ? { plain: text, html, subject, from: sender } : null
  } catch {
    return null
  }
}

/** The words of an e-mail (`.eml`), those of its page where it has no plain ones; null where it is none that can be read. */
export async function readEmail(bytes: Uint8Array): Promise<string | null> {
  const email = await openEmail(bytes)
  if (!email) return null
  const plain = cleanText(email.plain).trim()
  const said = plain === '' && email.html !== '' ? await wordsOfPage(email.html) : plain
  return said === '' ? null : said.slice(0, longestText)
}

/** The words of a page of HTML, without its marks and its styles; of one that can't be read, none. */
export async function wordsOfPage(html: string): Promise<string> {
  const email = await openEmail(besideWords(html))
  return cleanText(email?.plain ?? '')
    .trim()
    .replace(/^\.\s*/, '')
}

// Beside plain words, the reader of e-mails makes plain words of a page too: here a full stop, taken off again.
function besideWords(html: string): string {
  const page = Buffer.from(onOneLine(html.slice(0, longestPage))).toString('base64')
  return [
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    '.',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    page,
    '--part--',
  ].join('\r\n')
}

// The lines in which a page is written are none of its words; nor is how it looks.
function onOneLine(html: string): string {
  return html
    .split(/<\/style\s*>/i)
    .map((part) => part.slice(0, part.search(/<style\b|$/i)))
    .join(' ')
    .replace(/\s+/g, ' ')
}

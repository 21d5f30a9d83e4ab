import { cleanText } from '#letter/text/clean-text'
import { longestText } from '#letter/text/limits'

// The marks of a page weigh more than its words.
const longestPage = 50 * longestText

/** The words of an e-mail (`.eml`), those of its page where it has no plain ones; null where it is none that can be read. */
export async function readEmail(bytes: Uint8Array): Promise<string | null> {
  const { default: PostalMime } = await import('postal-mime')
  const wordsOf = async (email: Uint8Array | string) => {
    const { headers, html = '', text = '' } = await PostalMime.parse(email)
    return { isEmail: headers.length > 0, html, text: cleanText(text).trim() }
  }
  try {
    const { isEmail, html, text } = await wordsOf(bytes)
    if (!isEmail) return null
    const said = text === '' && html !== '' ? (await wordsOf(besideWords(html))).text.replace(/^\.\s*/, '') : text
    return said === '' ? null : said.slice(0, longestText)
  } catch {
    return null
  }
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

import { longestSource } from '#letter/text/limits'
import { openEmail, wordsOfPage } from '../conversation/read-email'

/** The words of a confirmation or a receipt, and whom it is from where it is an e-mail. */
export type SourceText = Readonly<{ text: string; from: Readonly<{ name: string; address: string }> | null }>

const startOfPdf = '%PDF-'
// PDF readers look for its mark a little further on, too.
const before = 1024

/** The words of a file: of an e-mail, of a PDF, or of a text. Empty where it is a picture; throws where it can't be read. */
export async function readSource(name: string, bytes: Uint8Array): Promise<SourceText> {
  const start = Buffer.from(bytes.subarray(0, before)).toString('latin1')
  if (start.includes(startOfPdf)) {
    const { pdfText } = await import('./pdf-text')
    return { text: await pdfText(bytes), from: null }
  }
  const email = /\.eml$/i.test(name) ? await openEmail(bytes) : null
  if (!email) return { text: textOf(bytes).slice(0, longestSource), from: null }
  const page = email.html === '' ? '' : await wordsOfPage(withLines(email.html))
  // Plain words can be a mere “see this message in a browser”.
  const words = email.plain.length * 2 < page.length ? page : email.plain
  return { text: `${words.slice(0, longestSource)}\n\n${email.subject}`, from: email.from }
}

/** A page whose rows are lines and keep their cells; as the words of a page are taken, what is no table would be one line. */
function withLines(html: string): string {
  return html
    .split(/<\/?pre\b[^<>]*>/i)
    .map((part, index) => (index % 2 === 0 ? part : part.replaceAll(/\r?\n/g, '<br>').replaceAll(/ {3,}/g, ' | ')))
    .join('<br>')
    .replaceAll(/<\/t[dh]\s*>\s*<t[dh](?=[\s>])[^<>]*>|<\/dt\s*>/gi, ' | ')
    .replaceAll(/<\/(?:h[1-6]|li|dd|section|article|header|footer|center|address|blockquote)\s*>/gi, '<br>')
}

/** A text in the one of the usual encodings that it is in; throws where it is no text. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isWide) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  if (bytes.includes(0)) throw new TypeError('Not a text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

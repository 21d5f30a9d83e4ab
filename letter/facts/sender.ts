import { factRules, type FactLanguage } from './fact-rules'
import type { Row } from './rows'

/** Whom an e-mail says that it is from, and the line that says so. */
export type Sender = Readonly<{ name: string; address: string; line: string }>

/** In how many lines the headings of an e-mail are. */
export const headingRows = 12

/** An e-mail address in a text; where the text lost its columns, the next word begins with its capital. */
export const emailWord = /[\p{L}\p{N}.!#$&'*+/=_-]+@(?:[\p{L}\p{N}-]+\.)+(?:\p{Ll}{2,}|\p{Lu}{2,}(?!\p{Ll}))/gu

/** The part of a domain that names whose it is: `shop` in `mail.shop.example`. */
export function domainName(address: string): string {
  const labels = address
    .slice(address.indexOf('@') + 1)
    .toLowerCase()
    .split('.')
    .slice(0, -1)
  return labels.toReversed().find((label) => label.length > 3) ?? labels.at(-1) ?? ''
}

/** Whom a pasted e-mail says that it is from, in the headings at its top; null where it has none. */
export function senderIn(rows: readonly Row[], languages: readonly FactLanguage[]): Sender | null {
  for (const { line, cells } of rows.slice(0, headingRows)) {
    for (const language of languages) {
      const said = factRules(language).from.exec(cells.join(' '))?.[1] ?? ''
      const [address] = said.match(emailWord) ?? []
      if (address !== undefined) return { name: said.replace(/[<([].*$/, '').trim(), address, line }
    }
  }
  return null
}

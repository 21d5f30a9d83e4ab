import { addressee } from './addressee'
import { cleanLine, cleanLines } from './clean-text'
import type { Convention } from './convention'
import { formatDate } from './dates'
import type { Draft } from './draft'
import { fill } from './fill'
import { join } from './grammar'
import { addressLines } from './postal-address'
import { printed } from './printed'

/** The sender's lines; none when only a name is known, since the signature says it. */
export function senderLines({ writer }: Draft, convention: Convention): string[] {
  const rest = [...addressLines(writer, convention), printed(writer.phone), cleanLine(writer.email)].filter(Boolean)
  const name = convention.senderName ? printed(writer.name) : ''
  return rest.length > 0 ? [name, ...rest].filter(Boolean) : []
}

/** The recipient's lines, from the particular to the general (OQLF, vedette). */
export function recipientLines({ recipient }: Draft, convention: Convention): string[] {
  const { name, title } = addressee(recipient, convention)
  const person = name && title ? `${title.written} ${name}` : name
  const lines = [person, printed(recipient.role), printed(recipient.organisation)]
  return [...lines, ...addressLines(recipient, convention)].filter(Boolean)
}

/** The place and date, or the date alone. */
export function dateLine({ writer }: Draft, { dates }: Convention, today: string): string {
  const place = printed(writer.city)
  return fill(place ? dates.lineWithPlace : dates.line, { place, date: formatDate(today, dates) })
}

/** The names under the letter; in an e-mail, the telephone number too. */
export function signatureLines({ writer, helper }: Draft, convention: Convention, language: string) {
  const help = printed(helper.name) && withHelp(printed(helper.name), convention, language)
  const lines = [printed(writer.name), help].filter(Boolean)
  return { lines, short: [...lines, printed(writer.phone)].filter(Boolean) }
}

/** What goes with the letter, then who else receives it, as the convention writes them. */
export function enclosureLines({ enclosures, copies }: Draft, convention: Convention): string[] {
  const [enclosed, copied] = [cleanLines(enclosures).map(printed), cleanLines(copies).map(printed)]
  const pattern = enclosed.length > 1 ? convention.enclosures.many : convention.enclosures.one
  return [
    enclosed.length > 0 ? fill(pattern, { list: enclosed.join(', '), count: enclosed.length }) : '',
    copied.length > 0 ? fill(convention.copies, { list: copied.join(', ') }) : '',
  ].filter(Boolean)
}

function withHelp(name: string, convention: Convention, language: string): string {
  const start = convention.withHelp.replace(/\s*\{name\}.*$/, '')
  return printed(join(start, name, language))
}

import { cleanLine, cleanLines } from './clean-text'
import type { Convention } from './convention'
import { formatDate } from './dates'
import type { Draft, Party } from './draft'
import { fill } from './fill'
import { join } from './grammar'

/** The sender's lines; none when only a name is known, since the signature says it. */
export function senderLines({ writer }: Draft, convention: Convention): string[] {
  const rest = [...addressLines(writer, convention), printed(writer.phone), cleanLine(writer.email)].filter(Boolean)
  const name = convention.senderName ? printed(writer.name) : ''
  return rest.length > 0 ? [name, ...rest].filter(Boolean) : []
}

/** The recipient's lines, from the particular to the general (OQLF, vedette). */
export function recipientLines({ recipient }: Draft, convention: Convention): string[] {
  const { name, courtesy } = named(recipient, convention)
  const title = courtesy === 'none' ? '' : convention.courtesy[courtesy]
  const person = name && `${title}${title && ' '}${name}`
  const lines = [person, printed(recipient.role), printed(recipient.organisation)]
  return [...lines, ...addressLines(recipient, convention)].filter(Boolean)
}

/** The place and date, or the date alone. */
export function dateLine({ writer }: Draft, { dates }: Convention, today: string): string {
  const place = printed(writer.city)
  return fill(place ? dates.lineWithPlace : dates.line, { place, date: formatDate(today, dates) })
}

/** The salutation that fits what is known of the recipient. */
export function salutationText(draft: Draft, convention: Convention): string {
  const { salutation } = convention
  if (draft.register === 'child') return salutation.child
  const { name, courtesy } = named(draft.recipient, convention)
  if (courtesy === 'none') return name ? fill(salutation.named, { name }) : salutation.unknown
  if (!name) return salutation[courtesy]
  const pattern = salutation[`${courtesy}Named`]
  return fill(pattern.includes('{name}') && name.includes(' ') ? salutation.named : pattern, { name })
}

/** The closing: for the letter, agreeing with its salutation, and the short form of an e-mail. */
export function closingTexts(
  draft: Draft,
  convention: Convention,
  salutation: string,
): { full: string; short: string } {
  const feeling = draft.door === 'disappointed' ? 'disappointed' : 'thankful'
  const vocative = salutation.replace(/[\s,:]+$/u, '')
  const first = /^\p{L}+/u.exec(vocative)?.[0].toLocaleLowerCase() ?? ''
  const repeated = vocative !== '' && !convention.salutation.informal.includes(first)
  const adult = repeated ? convention.closing.adult : convention.closing.withoutVocative
  const full = draft.register === 'child' ? convention.closing.child : adult
  return {
    full: fill(full[feeling], { salutation: vocative }),
    short: convention.emailClosing[draft.register][feeling],
  }
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

/** A title typed in the name field counts as the courtesy. */
function named(party: Party, convention: Convention): Pick<Party, 'name' | 'courtesy'> {
  const name = printed(party.name)
  for (const courtesy of ['feminine', 'masculine'] as const) {
    const title = `${convention.courtesy[courtesy]} `
    if (name.startsWith(title)) return { name: name.slice(title.length), courtesy }
  }
  return { name, courtesy: party.courtesy }
}

function addressLines(party: Party, { cityLine }: Convention): string[] {
  const [city, region, code] = [printed(party.city), printed(party.region), printed(party.postalCode)]
  const pattern = !region ? cityLine.noRegion : code ? cityLine.full : cityLine.noCode
  const line = !city
    ? [region, code].filter(Boolean).join(' ')
    : region || code
      ? fill(pattern, { city, region, code })
      : city
  return [...cleanLines(party.street).map(printed), line]
}

/** A line as typed, with the printed apostrophe. */
function printed(text: string): string {
  return cleanLine(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

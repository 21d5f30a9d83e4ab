import { addressee } from './addressee'
import { addressLines } from '../address/postal-address'
import { cleanLine, cleanLines, printed } from '../text/clean-text'
import { partedCopies } from '../text/hidden-copies'
import { contactOf, needsAddressRules } from '../draft/contact'
import type { Convention } from '../language/convention'
import { countryOf } from '../language/country-of'
import { formatDate } from '../language/dates'
import type { Draft, Party } from '../draft/draft'
import type { Enclosed } from '../parts/enclosed'
import { fill } from '../text/fill'
import type { Grammar } from '../language/grammar-data'
import type { Language } from '../language/language'
import { join } from '../language/seams'

/** The sender's lines; none when only a name is known, since the signature says it. A child is answered through an adult (`isHelper`). */
export function senderLines(
  draft: Draft,
  convention: Convention,
  language: Language,
  contact: Party = contactOf(draft),
  isHelper = contact === draft.helper,
): readonly string[] {
  const { writer, helper } = draft
  const name = convention.senderName ? printed(writer.name) : ''
  const through = isHelper ? withName(convention.careOf, helper.name, language) : ''
  // The school or the club where a child is answered; the writer's own has no field, and would tell where a child is.
  const where = isHelper ? printed(contact.organisation) : ''
  const who = [name, through, where].filter(Boolean)
  const reached = [printed(contact.phone), cleanLine(contact.email)].filter(Boolean)
  const lines = [...withAddress(who, contact, draft, convention, language), ...reached]
  return lines.length > who.length ? lines : []
}

/** The recipient's lines, from the particular to the general (OQLF, vedette). */
export function recipientLines(draft: Draft, convention: Convention, language: Language): readonly string[] {
  const { recipient } = draft
  const { name, title } = addressee(recipient, convention, language.tag)
  const person = name && title ? `${title.written} ${name}` : name
  const who = [person, printed(recipient.role), printed(recipient.organisation)].filter(Boolean)
  return withAddress(who, recipient, draft, convention, language)
}

/** Lines with an address under them: as the convention writes its own, until an address of the letter names its country or stands as typed. */
function withAddress(
  who: readonly string[],
  party: Party,
  draft: Draft,
  { cityLine }: Convention,
  language: Language,
): readonly string[] {
  if (!needsAddressRules(draft)) return [...who, ...addressLines(party, cityLine, language.tag)]
  const { convention } = draft
  const home = countryOf(convention)
  const abroad = (contactOf(draft).country || home) !== (draft.recipient.country || home)
  return language.addresses.block(who, party, { convention, home, abroad, conventions: language.conventions })
}

/** The place and date, or the date alone. */
export function dateLine(draft: Draft, { dates }: Convention, today: string): string {
  const place = printed(contactOf(draft).city)
  return fill(place ? dates.lineWithPlace : dates.line, { place, date: formatDate(today, dates) })
}

/**
 * The names under the letter, each signature with its own lines: the writer's first, with who helped, then those who sign too.
 * In an e-mail nobody signs by hand: all of them stand with the first, and the telephone number.
 */
export function signatures(draft: Draft, convention: Convention, language: Grammar) {
  const { writer, helper, coSigned } = draft
  const help = coSigned ? withName(convention.withHelp, helper.name, language) : ''
  const others = cleanLines(draft.signers).map(printed)
  const first = [printed(writer.name), printed(writer.name) && parentLine(draft, convention, language), help].filter(
    Boolean,
  )
  const all = [first, ...others.map((name) => [name])].filter((lines) => lines.length > 0)
  const short = [...all.flat(), printed(contactOf(draft).phone)].filter(Boolean)
  return all.map((lines, index) => ({ lines, short: index === 0 ? short : [] }))
}

/** Who signs for a child tells whose parent it is, where the child was named. */
function parentLine(
  { voice, childName, writer }: Draft,
  { parentOf, parentsOf }: Convention,
  language: Grammar,
): string {
  const isNamed = voice === 'for-my-child' && /^\p{Lu}/u.test(cleanLine(childName))
  const areTwo = parentsOf !== undefined && new RegExp(` (?:${parentsOf.between}) `, 'iu').test(writer.name)
  return isNamed ? withName(areTwo ? parentsOf.line : parentOf, childName, language) : ''
}

/** What goes with the letter, written or chosen, as the convention writes it; nothing where nothing does. */
export function enclosureLine({ enclosures, enclosed }: Draft, convention: Convention): string {
  const all = [...cleanLines(enclosures).map(printed), ...enclosed.map(enclosedName)]
  const pattern = all.length > 1 ? convention.enclosures.many : convention.enclosures.one
  return all.length > 0 ? fill(pattern, { list: all.join(', '), count: all.length }) : ''
}

/** Who else receives the letter and is told to, as the convention writes it; nothing where nobody does. */
export function copiesLine({ copies }: Draft, convention: Convention): string {
  const copied = partedCopies(copies).shown.map(printed)
  return copied.length > 0 ? fill(convention.copies, { list: copied.join(', ') }) : ''
}

/** What the letter calls a file: the name given, or else that of its copy. */
export function enclosedName({ name, file }: Enclosed): string {
  return printed(name) || file.replace(/-[0-9a-f]{8}\..*$/, '').replaceAll('-', ' ')
}

/** `Avec l'aide de` and a name, as the language joins them; nothing without a name. */
function withName(pattern: string, name: string, language: Grammar): string {
  const start = pattern.replace(/\s*\{name\}.*$/, '')
  return printed(name) && printed(join(start, printed(name), language))
}

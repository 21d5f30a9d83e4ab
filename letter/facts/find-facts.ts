import { cleanLine } from '../text/clean-text'
import { folded } from '../text/folded'
import type { Fact } from './fact'
import { factRules, type FactLanguage, type FactRules } from './fact-rules'
import { findAddresses, type FoundAddress } from './find-addresses'
import { findDates } from './find-dates'
import { findReferences } from './find-references'
import { emailsIn, findEmail } from './find-email'
import { findOrganisation } from './find-organisation'
import { findSums } from './find-sums'
import { rowsOf, type Row } from './rows'
import { senderIn, type Sender } from './sender'

/** A confirmation, a receipt or an e-mail: its words, and whom it is from where that is known. */
export type FactSource = Readonly<{ text: string; from: Omit<Sender, 'line'> | null }>

/**
 * The facts that a confirmation or a receipt tells, in any of these languages, by their form alone: a label before them, a pattern,
 * the sender. Less rather than something false: what two lines tell differently is left out, or told twice with its lines. `today` is
 * an ISO date.
 */
export function findFacts(
  { text, from }: FactSource,
  languages: readonly FactLanguage[],
  today: string,
): readonly Fact[] {
  const rules = languages.map(factRules)
  const lines = text.split('\n')
  const isIn = (mark: 'forwarded' | 'quoted' | 'answer') => (line: string) => rules.some((one) => one[mark].test(line))
  const handedOn = lines.findIndex(isIn('forwarded'))
  // Whoever hands a message on is not who sent it.
  const whole = handedOn < 0 ? { text, from } : { text: lines.slice(handedOn + 1).join('\n'), from: null }
  const facts = factsIn({ ...whole, text: withoutOlder(whole.text, rules) }, languages, today)
  // What is handed on may be all in the older message; what an answer quotes is its reader's own.
  const isEnough = facts.some(({ kind }) => kind === 'reference' || kind === 'date' || kind === 'sum')
  return isEnough || (handedOn < 0 && lines.some(isIn('answer'))) ? facts : factsIn(whole, languages, today)
}

/** A text up to the older message that it quotes, by a line that says so, or by the headings of an e-mail within it. */
function withoutOlder(text: string, rules: readonly FactRules[]): string {
  const lines = text.split('\n')
  const isFrom = (line: string) => rules.some(({ from }) => from.test(line))
  const isReader = (line: string) => rules.some(({ reader }) => reader.test(line))
  const isOwn = (line: string) => /\p{L}/u.test(line) && !/^[\p{L} -]{1,20}\s?:/u.test(line)
  const begun = lines.findIndex(isOwn)
  const quote = lines.findIndex(
    (line, at) =>
      rules.some(({ quoted }) => quoted.test(line)) ||
      (begun >= 0 && at > begun && isFrom(line) && lines.slice(at + 1, at + mostHeadings).some(isReader)),
  )
  return quote < 0 ? text : lines.slice(0, quote).join('\n')
}

// How far apart the headings are that say who sent a message and who got it.
const mostHeadings = 4

function factsIn({ text, from }: FactSource, languages: readonly FactLanguage[], today: string): readonly Fact[] {
  const rows = rowsOf(text)
  const named = from && from.address !== '' ? { ...from, line: senderLine(from) } : senderIn(rows, languages)
  const sender = named && isForAnother(named.name, rows, languages) ? null : named
  // Who only sends for another is not who is written to.
  const own = rows.filter(({ line }) =>
    languages.every((language) => [...line.matchAll(factRules(language).services)].length === 0),
  )
  const addresses = findAddresses(own, languages)
  const emails = emailsIn(own, languages)
  const found = findOrganisation(own, languages, sender, addresses, emails)
  const organisation = found && isForAnother(found.name, rows, languages) ? null : found
  const email = findEmail(own, emails, languages, sender, organisation?.name ?? '')
  const emailRows = emails.filter(({ address }) => address === email?.address).map(({ row }) => row)
  const address = organisation && addressOf(addresses, organisation.name, emailRows, languages.map(factRules))
  return [
    ...findReferences(withoutHeadings(rows, languages), languages, today),
    ...findDates(rows, languages, today),
    ...findSums(rows, languages, today),
    ...[organisation, email, address].filter((one) => one !== null),
  ]
}

/** Whether a line says that whoever has this name only acts for another: “sold by Harbour Tickets on behalf of the theatre”. */
function isForAnother(name: string, rows: readonly Row[], languages: readonly FactLanguage[]): boolean {
  return rows.some(({ line }) =>
    languages.some((language) =>
      [...line.matchAll(factRules(language).services)].some(({ index }) =>
        ` ${folded(line.slice(0, index))} `.includes(` ${folded(name)} `),
      ),
    ),
  )
}

/** The lines without what stands before the subject of an e-mail, so that it begins with its own words. */
function withoutHeadings(rows: readonly Row[], languages: readonly FactLanguage[]): readonly Row[] {
  const bare = (cell: string) =>
    languages.reduce((text, language) => text.replace(factRules(language).subject, ''), cell)
  return rows.map(({ line, cells }) => ({ line, cells: cells.map(bare) }))
}

function senderLine({ name, address }: Omit<Sender, 'line'>): string {
  return cleanLine(name === '' ? address : `${name} <${address}>`)
}

// An address and an e-mail address as near as that are of one signature.
const near = 2

/** The address of the organisation: that under its name, or the only one, beside where it is written to. One, or none. */
function addressOf(
  all: readonly FoundAddress[],
  name: string,
  emailRows: readonly number[],
  rules: readonly FactRules[],
) {
  // Where something takes place is the reader's to go to, and its own where it has its name.
  const isAtHome = ({ names }: FoundAddress) => isOneOf(names.at(-1) ?? '', name)
  const own = all.filter((one) => !one.isReaders || isAtHome(one))
  const named = own.filter(({ names }) => names.some((one) => ` ${folded(one)} `.includes(` ${folded(name)} `)))
  const isNear = ({ first, last }: FoundAddress) => emailRows.some((row) => row >= first - near && row <= last + near)
  const isOfFirm = ({ names }: FoundAddress) => rules.some(({ form }) => form.test(names.at(-1) ?? ''))
  if (named.length === 0) return own.every((one) => isNear(one) && !isOfFirm(one)) ? onlyOne(own) : null
  return onlyOne(named) ?? onlyOne(named.filter(({ isContact }) => isContact))
}

/** Whether what stands after a colon, or all of a text, is a name. */
function isOneOf(said: string, name: string): boolean {
  return folded(said.split(/\s?[:：]\s*/u).at(-1) ?? '') === folded(name)
}

function onlyOne(found: readonly FoundAddress[]): FoundAddress['address'] | null {
  const byCode = new Map(found.map(({ address }) => [address.postalCode, address]))
  const [first] = byCode.values()
  return byCode.size === 1 && first ? first : null
}

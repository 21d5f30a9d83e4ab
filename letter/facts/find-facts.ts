import { cleanLine } from '../text/clean-text'
import { folded } from '../text/folded'
import type { Fact } from './fact'
import type { FactLanguage } from './fact-rules'
import { findAddresses, type FoundAddress } from './find-addresses'
import { findDates } from './find-dates'
import { findReferences } from './find-references'
import { emailsIn, findEmail } from './find-email'
import { findOrganisation } from './find-organisation'
import { findSums } from './find-sums'
import { rowsOf } from './rows'
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
  const rows = rowsOf(text)
  const sender = from && from.address !== '' ? { ...from, line: senderLine(from) } : senderIn(rows, languages)
  const addresses = findAddresses(rows, languages)
  const emails = emailsIn(rows, languages)
  const organisation = findOrganisation(rows, languages, sender, addresses, emails)
  const address = organisation && addressOf(addresses, organisation.name)
  const email = findEmail(emails, languages, sender, organisation?.name ?? '')
  return [
    ...findReferences(rows, languages, today),
    ...findDates(rows, languages, today),
    ...findSums(rows, languages, today),
    ...[organisation, email, address].filter((one) => one !== null),
  ]
}

function senderLine({ name, address }: Omit<Sender, 'line'>): string {
  return cleanLine(name === '' ? address : `${name} <${address}>`)
}

/** The address of the organisation: that under its name. One, or none. */
function addressOf(all: readonly FoundAddress[], name: string) {
  const own = all.filter(({ isReaders }) => !isReaders)
  const named = own.filter(({ names }) => names.some((one) => ` ${folded(one)} `.includes(` ${folded(name)} `)))
  const found = new Map(named.map(({ address }) => [address.postalCode, address]))
  const [first] = found.values()
  return found.size === 1 && first ? first : null
}

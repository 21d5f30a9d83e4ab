import { cleanLine } from '../text/clean-text'
import type { Fact } from './fact'
import type { FactLanguage } from './fact-rules'
import { findAddresses, type FoundAddress } from './find-addresses'
import { findDates } from './find-dates'
import { findReferences } from './find-references'
import { findEmail, findOrganisation, fromIn, type From } from './find-sender'
import { findSums } from './find-sums'
import { rowsOf } from './rows'

/** A confirmation, a receipt or an e-mail: its words, and whom it is from where that is known. */
export type FactSource = Readonly<{ text: string; from: From | null }>

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
  const sender = from && from.address !== '' ? { from, line: senderLine(from) } : fromIn(rows, languages)
  const addresses = findAddresses(rows, languages)
  const organisation = findOrganisation(rows, languages, sender, addresses)
  const address = organisation && addressOf(addresses, organisation.name)
  const email = findEmail(rows, languages, sender)
  return [
    ...findReferences(rows, languages, today),
    ...findDates(rows, languages, today),
    ...findSums(rows, languages, today),
    ...[organisation, email, address].filter((one) => one !== null),
  ]
}

function senderLine({ name, address }: From): string {
  return cleanLine(name === '' ? address : `${name} <${address}>`)
}

/** The address of the organisation: that under its name, or the only one at the top or at the foot that is not the reader's. */
function addressOf(all: readonly FoundAddress[], name: string) {
  const own = all.filter(({ isReaders }) => !isReaders)
  const named = own.filter(({ above }) => above !== '' && (above.includes(name) || name.includes(above)))
  const found = new Map((named.length > 0 ? named : own).map(({ address }) => [address.postalCode, address]))
  const [first] = found.values()
  return found.size === 1 && first ? first : null
}

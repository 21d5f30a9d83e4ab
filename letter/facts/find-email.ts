import { addressesOf } from '../email/addresses-of'
import { folded } from '../text/folded'
import type { FactOf } from './fact'
import { factRules, type FactLanguage, type FactRules } from './fact-rules'
import type { Row } from './rows'
import { domainName, emailWord, headingRows, type Sender } from './sender'

type Email = FactOf<'email'>
// A word of a name that is found in an address is its own from this length on.
const shortestWord = 5
const longestLead = 60

/** An address in a text, and whether its line says to write there. */
export type FoundEmail = Email & Readonly<{ isContact: boolean; row: number }>

/**
 * The address at which the organisation is written to: among those of the text one of a role, of its name or of the sender's own
 * domain, else that of the sender. One, or none.
 */
export function findEmail(
  rows: readonly Row[],
  found: readonly FoundEmail[],
  languages: readonly FactLanguage[],
  sender: Sender | null,
  organisation: string,
): Email | null {
  const rules = languages.map(factRules)
  const words = folded(organisation)
    .split(' ')
    .filter((word) => word.length >= shortestWord)
  const isNamed = ({ address }: Email) => words.some((word) => folded(address).replaceAll(' ', '').includes(word))
  const isOfSender = ({ address }: Email) => sender !== null && domainName(address) === domainName(sender.address)
  const isBest = ({ address }: Email) => rules.some(({ bestRoles }) => bestRoles.test(nameOf(address)))
  const isContact = (one: FoundEmail) => one.isContact
  // Of several domains one may be that of a service that sends for the organisation.
  const isOneDomain = new Set(found.map(({ address }) => domainName(address))).size === 1
  const named = found.filter(isNamed)
  const likely = found.filter((one) => hasRole(one.address, rules) || (isOneDomain && isOfSender(one)))
  const own = named.length > 0 || !isOneDomain ? named : likely
  const best =
    oneOf(own) ?? oneOf((isOneDomain && own.length === 0 ? found : own).filter(isContact)) ?? oneOf(own.filter(isBest))
  if (best) return best
  const isUnread = rows.some(({ line }) => rules.some(({ noAnswer }) => noAnswer.test(line)))
  // Where the text has an address, even one for something else, nobody says that the sender is answered.
  const isAlone = rows.every(
    ({ line }, index) =>
      isHeading(line, index, rules) || (line.match(emailWord) ?? []).every((one) => one === sender?.address),
  )
  const [address] = isAlone && sender && !isUnread ? addressesOf(sender.address) : []
  return sender && address && isAnswered(address.read, rules)
    ? { kind: 'email', address: address.read, line: sender.line }
    : null
}

function oneOf(found: readonly FoundEmail[]): Email | null {
  const [first] = found
  const isOne = new Set(found.map(({ address }) => address.toLowerCase())).size === 1
  return first && isOne ? { kind: 'email', address: first.address, line: first.line } : null
}

/** The addresses of the text that are answered and are not the reader's. */
export function emailsIn(rows: readonly Row[], languages: readonly FactLanguage[]): readonly FoundEmail[] {
  const rules = languages.map(factRules)
  return rows.flatMap(({ line, cells }, index) => {
    if (isHeading(line, index, rules)) return []
    return cells.flatMap((cell) =>
      [...cell.matchAll(emailWord)].flatMap((written): readonly FoundEmail[] => {
        const before = cell.slice(0, written.index)
        const isReaders = rules.some(({ readersEmail }) => [...before.matchAll(readersEmail)].length > 0)
        const lastSentence = before.split(/[.!?] /).at(-1) ?? ''
        const around = `${lastSentence}${written[0]}${cell.slice(before.length + written[0].length).split(/[.!?] /)[0] ?? ''}`
        const [address] = addressesOf(written[0])
        if (
          !address ||
          isReaders ||
          !isAnswered(address.read, rules) ||
          rules.some(({ noAnswer, otherMatters }) => noAnswer.test(around) || otherMatters.test(lastSentence))
        )
          return []
        const lead = `${rows[index - 1]?.line.slice(-longestLead) ?? ''} ${before}`
        const isContact = rules.some(({ contact }) => [...lead.matchAll(contact)].length > 0)
        return [{ kind: 'email', address: address.read, line, isContact, row: index }]
      }),
    )
  })
}

function isHeading(line: string, index: number, rules: readonly FactRules[]): boolean {
  return index < headingRows && rules.some(({ from, reader }) => from.test(line) || reader.test(line))
}

function isAnswered(address: string, rules: readonly FactRules[]): boolean {
  return !rules.some(({ noReply }) => noReply.test(nameOf(address)))
}

/** Whether the name of an address is that of a role, alone or with more: `billing.team`, `delayclaims`. */
function hasRole(address: string, rules: readonly FactRules[]): boolean {
  const words = nameOf(address).split(/[._-]/)
  return rules.some(({ roleNames }) =>
    [...roleNames].some((role) => words.some((word) => word === role || (role.length > 4 && word.includes(role)))),
  )
}

function nameOf(address: string): string {
  return address.slice(0, address.indexOf('@')).toLowerCase()
}

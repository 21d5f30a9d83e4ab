import { folded } from '../text/folded'
import type { FactOf } from './fact'
import { factRules, type FactLanguage, type FactRules } from './fact-rules'
import type { FoundAddress } from './find-addresses'
import type { FoundEmail } from './find-email'
import { labelled } from './labelled'
import type { Row } from './rows'
import { domainName, type Sender } from './sender'

type Organisation = FactOf<'organisation'>

const longestName = 60
// How many lines are the head of a text; in a name over an address at the very top, nobody is told apart from its customer lower down.
const headRows = 6
const mostWords = 6
const topRows = 2
// Words with their capitals, and the small words between them; after a comma it is the reader who is spoken to.
const nameWord = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}’'.-]*"
const capitals = new RegExp(
  `^[\\s:]+(${nameWord}(?:(?<!\\p{L}{4}\\.) (?:(?:of|de|du|des|la|le|les|the) )*(?:&|and|et|${nameWord})(?: \\p{L}+(?<=& \\p{L}+))?){0,5})`,
  'u',
)
const parts = /\s+[-–—|·•:]\s+|\s*[|·•]\s*|\s*:\s+|\s*[()]/u
// Which of its shops, on a till: “Harbour Pharmacy #114”.
const branch = /\s+(?:#|[Nn][°ºo]\.?)\s?\d{1,5}$/u
// One sends for the other, as mail programs write it: “Sam Lee via Harbour Tickets”.
const forAnother = /\s+via\s+/iu

/**
 * The organisation that a text is from: by the name over its own address, by its sender, by what it says of itself, or by a name at its
 * head that comes again. One, or none.
 */
export function findOrganisation(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  sender: Sender | null,
  addresses: readonly FoundAddress[],
  emails: readonly FoundEmail[],
): Organisation | null {
  const rules = languages.map(factRules)
  const heads = rows
    .slice(0, headRows)
    .flatMap(({ cells, line }) => cells.flatMap((cell) => namedIn(cell, line, rules)))
  const domains = emails.map(({ address }) => squashed(domainName(address)))
  const isForOthers = sender && domains.length > 0 && !domains.includes(squashed(domainName(sender.address)))
  const over = overNames(addresses, rules)
  const nearest = addresses.flatMap(({ names, isReaders, address }) =>
    isReaders ? [] : names.slice(-1).flatMap((one) => namedIn(afterColon(one), address.line, rules)),
  )
  const again = (all: readonly Organisation[]) => all.filter(({ name }) => comesAgain(name, rows))
  const isOfEmail = ({ name }: Organisation) => domains.some((domain) => isOfDomain(name, domain))
  // More words than the domain has may be a heading, but in a name that says what it is.
  const isHeadOfEmail = (one: Organisation) =>
    domains.some(
      (domain) =>
        squashed(one.name) === domain || (isOfDomain(one.name, domain) && domain.startsWith(squashed(one.name))),
    ) ||
    (isOfEmail(one) && isOfKind(one.name, rules))
  const ofTop = heads.filter(({ line }) => rows.slice(0, topRows).some((row) => row.line === line))
  const service = sender?.name.split(forAnother)[1] ?? ''
  const sure = [
    overAddress(rows, rules, heads, addresses),
    ofSender(rows, rules, [...again(heads), ...over], isForOthers ? null : sender),
    heads.find(isHeadOfEmail),
    again(over).find(isOfEmail),
    over.find(({ name }) => !isForOthers && sender && squashed(name) === squashed(domainName(sender.address))),
    afterLabel(rows, rules),
    ofTop.find(({ name }) => name.includes(' ') && comesAgain(name, rows)),
    ofTop.find(({ name }) => isOfKind(name, rules)),
  ]
    .filter((one) => one !== null && one !== undefined)
    .filter(({ name }) => !isOneName(name, service))
  const [first] = sure
  if (!first) return saidOf(rows, rules)
  // Who sells and who sends, a shop and its service, a hotel and where it was booked: where they differ, nobody knows which is meant.
  const said = [...sure, ...nearest.filter(({ name }) => isOfKind(name, rules))]
  return said.every(({ name }) => isOneName(name, first.name)) ? first : null
}

/** Whether a name goes on where the other ends, and not only with what a firm is in law: `Harbour Mutual Insurance` of `Harbour Mutual`. */
function saysMore(name: string, short: string, rules: readonly FactRules[]): boolean {
  if (name.includes(',') || !folded(name).startsWith(`${folded(short)} `)) return false
  const more = folded(name).slice(folded(short).length)
  return isOfKind(name, rules) && rules.every(({ form }) => more.replace(form, '').trim() !== '')
}

function namedIn(cell: string, line: string, rules: readonly FactRules[]): readonly Organisation[] {
  const name = nameOf(cell, rules)
  return name === null ? [] : [{ kind: 'organisation', name, line }]
}

function overAddress(
  rows: readonly Row[],
  rules: readonly FactRules[],
  heads: readonly Organisation[],
  addresses: readonly FoundAddress[],
): Organisation | null {
  for (const { names, first, isReaders, address } of addresses) {
    if (isReaders) continue
    const own = names.toReversed().flatMap((one) => namedIn(afterColon(one), address.line, rules))
    const known = own.filter(({ name }) => heads.some((head) => isOneName(head.name, name)) && comesAgain(name, rows))
    const best = known.find(({ name }) => isOfKind(name, rules)) ?? known[0]
    if (best) return best
    const [nearest] = own
    if (nearest && first <= topRows) return { ...nearest, line: withName(nearest.name, address.line) }
  }
  return null
}

/** The names over the addresses that are not the reader's, the nearest first. */
function overNames(addresses: readonly FoundAddress[], rules: readonly FactRules[]): readonly Organisation[] {
  return addresses
    .filter(({ isReaders }) => !isReaders)
    .flatMap(({ names, address }) => names.toReversed().flatMap((one) => namedIn(afterColon(one), address.line, rules)))
}

// “Insurer: Harbour Mutual, 18 Wharf Street”
function afterColon(text: string): string {
  return text.split(/\s?:\s+/).at(-1) ?? text
}

function withName(name: string, line: string): string {
  return line.includes(name) ? line : `${name} / ${line}`
}

/** The sender, by the name that the text has, too; where its head, or what stands over its address, says more of what it is, that. */
function ofSender(
  rows: readonly Row[],
  rules: readonly FactRules[],
  others: readonly Organisation[],
  sender: Sender | null,
): Organisation | null {
  if (!sender || forAnother.test(sender.name)) return null
  const domain = squashed(domainName(sender.address))
  const whole = nameOf(sender.name, rules, domain)?.split(' ') ?? []
  const isSaid = (one: string) => timesIn(one, rows) > 0
  // Whoever only signs may be a person: “Sam Lee” of harbourlamp.example.
  const isFirm = (one: string) => one.includes(' ') && (isOfKind(one, rules) || comesAgain(one, rows) || isAtHead(one))
  const isAtHead = (one: string) =>
    rows.slice(0, headRows).some(({ cells }) => cells.some((cell) => isOneName(cell, one)))
  // A word alone may be whoever writes; “Harbour Lamp Canada” may be “Harbour Lamp” alone in its text.
  const name = whole
    .map((_, at) => whole.slice(0, whole.length - at).join(' '))
    .find((one, at) => isSaid(one) && (at === 0 ? isFirm(one) || isOfDomain(one, domain) : squashed(one) === domain))
  if (name === undefined) return null
  return others.find((one) => saysMore(one.name, name, rules)) ?? { kind: 'organisation', name, line: sender.line }
}

function afterLabel(rows: readonly Row[], rules: readonly FactRules[]): Organisation | null {
  for (const { seller } of rules)
    for (const { values } of labelled(rows, seller))
      for (const { text, line } of values) {
        const name = nameOf(text.replace(/^[\s:]+/, '').split(/,| {2}/)[0] ?? '', rules)
        if (name) return { kind: 'organisation', name, line }
      }
  return null
}

function saidOf(rows: readonly Row[], rules: readonly FactRules[]): Organisation | null {
  const named = rules.flatMap(({ said }) =>
    labelled(rows, said).flatMap(({ values }) =>
      values.flatMap(({ text, line }) => namedIn(capitals.exec(text)?.[1] ?? '', line, rules)),
    ),
  )
  const [first] = named
  return first && named.every(({ name }) => isOneName(name, first.name)) ? first : null
}

/** A name without what a sender adds to it, of several parts that of its domain; null where nothing is left, or it is no name. */
function nameOf(said: string, rules: readonly FactRules[], domain = ''): string | null {
  const isRole = (text: string) => rules.some(({ roles }) => folded(text.replace(roles, '')) === '')
  const all = said
    .replaceAll(/["<>[\]]/g, '')
    .split(parts)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isRole(part))
  const name = all.find((part) => isOfDomain(part, domain)) ?? all[0] ?? ''
  const words = withoutHeading(name, rules).split(' ')
  // What is in its domain is of its name: “Harbour Tickets” of harbourtickets.example.
  const isBare = squashed(name) !== domain
  const role = words.findIndex((_, from) => isBare && from > 0 && isRole(words.slice(from).join(' ')))
  const whole = (role > 0 ? words.slice(0, role).join(' ') : words.join(' '))
    .replace(/(?<!\b(?:inc|ltd|co|corp|cie))[.,;!*=]+$|[,;!*=]+$/iu, '')
    .trim()
  const bare = isKindAlone(whole.replace(branch, ''), rules) ? whole : whole.replace(branch, '')
  const isName = /\p{L}{2}/u.test(bare) && bare.length <= longestName && !/@|\d{4,}|[?!%$€£]/.test(bare)
  // `Salle de spectacle` says what it is, and is nobody's name.
  const isWritten = areNames(bare) || (/^\p{Lu}.*[\p{Lu}\p{N}]/u.test(bare) && isOfKind(bare, rules))
  return isName && isWritten && !rules.some(({ notNames }) => notNames.test(bare)) ? bare : null
}

/** A name without the heading that it lost its distance to: `Harbour LampReceipt`. */
function withoutHeading(name: string, rules: readonly FactRules[]): string {
  const heading = [...name.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].find(({ index }) =>
    rules.some(({ notNames }) => notNames.test(name.slice(index))),
  )
  return heading ? name.slice(0, heading.index) : name
}

// “Motel #6” is a name, and “Motel” alone is none.
function isKindAlone(word: string, rules: readonly FactRules[]): boolean {
  return !word.includes(' ') && (isOfKind(`A ${word}`, rules) || isOfKind(`${word} A`, rules))
}

function isOfKind(name: string, rules: readonly FactRules[]): boolean {
  return rules.some(({ kinds }) => kinds.test(name))
}

// A name has its capitals, but for the small words within it.
function areNames(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= mostWords &&
    words.every((word, at) => /^(?:\p{Ll}['’])?[^\p{Ll}]/u.test(word) || (at > 0 && word.length <= 4))
  )
}

function isOneName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)]
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** On how many lines a name stands. */
function timesIn(name: string, rows: readonly Row[]): number {
  const looked = ` ${folded(name)} `
  return rows.filter(({ cells }) => ` ${folded(cells.join(' '))} `.includes(looked)).length
}

function comesAgain(name: string, rows: readonly Row[]): boolean {
  return timesIn(name, rows) > 1
}

// Where the one holds the other from this length on, they are of one.
const shortestDomain = 6

function isOfDomain(name: string, domain: string): boolean {
  return writtenOut(name).some((one) => {
    const shorter = one.length < domain.length ? one : domain
    return one === domain || (shorter.length >= shortestDomain && (one.includes(domain) || domain.includes(one)))
  })
}

/** A name as its domain may have it: `Harbour & Lamp` of harbourlamp, of harbourandlamp. */
function writtenOut(name: string): readonly string[] {
  return ['', 'and', 'et', 'n'].map((word) => squashed(name.replaceAll(' & ', word)))
}

function squashed(name: string): string {
  return folded(name.replaceAll(/ (?:&|and|et) /gi, '')).replaceAll(' ', '')
}

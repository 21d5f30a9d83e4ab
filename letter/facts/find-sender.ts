import { addressesOf } from '../email/addresses-of'
import { folded } from '../text/folded'
import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import type { FoundAddress } from './find-addresses'
import { labelled } from './labelled'
import type { Row } from './rows'

type Organisation = FactOf<'organisation'>
type Email = FactOf<'email'>

/** Whom an e-mail says that it is from. */
export type From = Readonly<{ name: string; address: string }>

const longestName = 60
const headRows = 12
const emailWord = /[\p{L}\p{N}.!#$&'*+/=_-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** Whom a pasted e-mail says that it is from, in the headings at its top; null where it has none. */
export function fromIn(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
): Readonly<{ from: From; line: string }> | null {
  for (const { line, cells } of rows.slice(0, headRows)) {
    for (const language of languages) {
      const said = factRules(language).from.exec(cells.join(' '))?.[1]
      const address = said?.match(emailWord)?.[0]
      if (said !== undefined && address !== undefined)
        return {
          from: {
            name: said
              .replace(/[<([].*$/, '')
              .replaceAll('"', '')
              .trim(),
            address,
          },
          line,
        }
    }
  }
  return null
}

/** The organisation that a text is from: by its sender, by what it says of itself, or by the name over its address. One, or none. */
export function findOrganisation(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  sender: Readonly<{ from: From; line: string }> | null,
  addresses: readonly FoundAddress[],
): Organisation | null {
  const of = (name: string, line: string): Organisation => ({ kind: 'organisation', name, line })
  const ofSender = sender && nameOf(sender.from.name, languages)
  if (sender && ofSender) return of(ofSender, sender.line)
  const rules = languages.map(factRules)
  for (const { seller } of rules)
    for (const { values } of labelled(rows, seller))
      for (const { text, line } of values) {
        const name = nameOf(text.replace(/^[\s:]+/, '').split(/[,(·]| {2}/)[0] ?? '', languages)
        if (name) return of(name, line)
      }
  const over = addresses.find(
    ({ isReaders, above, first }) => !isReaders && first < 6 && nameOf(above, languages) !== null,
  )
  const top = over && nameOf(over.above, languages)
  if (over && top) return of(top, over.address.line.includes(top) ? over.address.line : `${top} / ${over.address.line}`)
  const named = rows.flatMap(({ line, cells }) =>
    cells
      .flatMap((cell) =>
        rules.flatMap(({ said }) => said.flatMap((pattern) => pattern.exec(cell)?.groups?.['name'] ?? [])),
      )
      .flatMap((name) => {
        const clean = nameOf(name, languages)
        return clean ? [of(clean, line)] : []
      }),
  )
  const [first] = named
  return first && named.every(({ name }) => isOneName(name, first.name)) ? first : null
}

/** A name without what a sender adds to it; null where nothing is left, or it is no name. */
function nameOf(said: string, languages: readonly FactLanguage[]): string | null {
  const rules = languages.map(factRules)
  const parts = said
    .replaceAll(/["<>[\]]/g, '')
    .split(/\s+[-–—|·•:]\s+|\s*[|·•:]\s*|\s+(?:via)\s+/u)
    .map((part) =>
      part
        .trim()
        .replace(/[.,;!]+$/, (end) => (/\b(?:inc|ltd|co|corp|ltée|cie)\.$/i.test(part.trim()) ? '.' : end && '')),
    )
    .filter((part) => part !== '' && !rules.some(({ roles }) => folded(part.replace(roles, '')) === ''))
  const [name = ''] = parts
  const bare = rules.reduce((all, { roles }) => withoutRole(all, roles), name)
  const isName = /\p{L}{2}/u.test(bare) && bare.length <= longestName && !bare.includes('@') && !/\d{4,}/.test(bare)
  return isName && /^[\p{Lu}\p{N}]|^\p{Ll}+$/u.test(bare) && !rules.some(({ notNames }) => notNames.test(bare))
    ? bare
    : null
}

function withoutRole(name: string, roles: RegExp): string {
  const words = name.split(' ')
  for (let from = 1; from < words.length; from += 1) {
    const end = words.slice(from).join(' ')
    if (folded(end.replace(roles, '')) === '') return words.slice(0, from).join(' ')
  }
  return name
}

function isOneName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)]
  return a.startsWith(b) || b.startsWith(a)
}

/** The addresses at which the organisation is written to: those of a role in the text, else that of the sender where it is answered. One, or none. */
export function findEmail(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  sender: Readonly<{ from: From; line: string }> | null,
): Email | null {
  const rules = languages.map(factRules)
  const isAnswered = (address: string) => !rules.some(({ noReply }) => noReply.test(address.split('@')[0] ?? ''))
  const hasRole = (address: string) => {
    const name = (address.split('@')[0] ?? '').toLowerCase()
    return rules.some(({ roleNames }) => roleNames.has(name) || name.split(/[._-]/).some((part) => roleNames.has(part)))
  }
  const domain = (address: string) => address.slice(address.indexOf('@') + 1).toLowerCase()
  const found = rows.flatMap(({ line, cells }, index) => {
    if (index < headRows && rules.some(({ from, reader }) => from.test(line) || reader.test(line))) return []
    return cells.flatMap((cell) =>
      (cell.match(emailWord) ?? []).flatMap((written): readonly Email[] => {
        const before = cell.slice(0, cell.indexOf(written))
        const isReaders = rules.some(({ readersEmail }) => [...before.matchAll(readersEmail)].length > 0)
        const [address] = addressesOf(written.replace(/[.]+$/, ''))
        return address && !isReaders && isAnswered(address.read) ? [{ kind: 'email', address: address.read, line }] : []
      }),
    )
  })
  const own = found.filter(
    ({ address }) => hasRole(address) || (sender && domain(address) === domain(sender.from.address)),
  )
  const names = new Set(own.map(({ address }) => address.toLowerCase()))
  const [first] = own
  if (names.size === 1 && first) return first
  const [address] = names.size === 0 && sender ? addressesOf(sender.from.address) : []
  return sender && address && isAnswered(address.read)
    ? { kind: 'email', address: address.read, line: sender.line }
    : null
}

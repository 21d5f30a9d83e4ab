import type { FactsData } from './facts-data'
import type { Language } from '../language/language'
import { neverFound } from '../language/listed-words'
import type { Readable } from '../reading/read-sentence'
import { plainLetters } from '../text/folded'

/** The parts of a language that it takes to find facts: those by which its sentences are read, and its labels. */
export type FactLanguage = Readonly<{ letter: Readable & Pick<Language, 'numbers'>; facts: FactsData }>

/** The rules of a language for the facts of a confirmation, ready to be looked for. */
export type FactRules = ReturnType<typeof makeRules>

const made = new WeakMap<FactsData, FactRules>()

/** The rules that the data of a language make; made once. */
export function factRules({ facts }: FactLanguage): FactRules {
  const rules = made.get(facts) ?? makeRules(facts)
  made.set(facts, rules)
  return rules
}

// Words with their capitals, and the small words between; a longer word with a dot ends a sentence.
const placeWord = "\\p{Lu}[\\p{L}’'.-]*"

function makeRules({
  number,
  links,
  references,
  persons = neverFound,
  payments = neverFound,
  dates,
  sums,
  organisation,
  address,
  email,
  headings,
}: FactsData) {
  const labels = (patterns: readonly string[]) => anyOf(patterns, number)
  const { forwarded = neverFound, handedOn = neverFound } = headings
  // What can stand right after a label, where a text lost its columns: a currency (ISO 4217).
  const money = `(?:${Intl.supportedValuesOf('currency').join('|')})\\s?\\d`
  const place = `${placeWord}(?:(?<!\\p{L}{4}\\.) (?:(?:${address.placeWords}) )*${placeWord}){0,4}`
  return {
    links: new RegExp(`^[\\s:：#=\\u2013-]*(?:(?:${spaced(links)})(?!\\p{L})[\\s:：#]*){0,2}`, 'iu'),
    number: new RegExp(`(?<!\\p{L})(?:${spaced(number)})(?!\\p{L})`, 'iu'),
    references: references.map(({ what, labels: patterns }) => ({ what, label: labels(patterns) })),
    persons: new RegExp(`^(?:${spaced(persons)})(?!\\p{L})`, 'iu'),
    payments: new RegExp(`(?<!\\p{L})(?:${spaced(payments)})(?!\\p{L})`, 'iu'),
    dates: { order: labels(dates.order), delivery: labels(dates.delivery), other: labels(dates.other) },
    countries: {
      'day-first': new RegExp(dates.dayFirst, 'u'),
      'month-first': new RegExp(dates.monthFirst, 'u'),
    },
    totals: sums.total.map((patterns) => atStart(patterns, number, money)),
    dueBefore: atStart(sums.before, number, money),
    paidBefore: atStart(sums.paid, number, money),
    tip: atStart(sums.tip ?? [], number, money),
    refund: anyOf(sums.refund, number, money),
    seller: atStart(organisation.labels, number),
    said: labels(organisation.said),
    roles: whole(organisation.roles, number, ''),
    notNames: whole([...organisation.notNames, organisation.forms], number, '\\.?$'),
    form: new RegExp(`(?<!\\p{L})(?:${spaced(organisation.forms)})\\.?$`, 'iu'),
    services: labels(organisation.services),
    kinds: whole(organisation.kinds, number, '$'),
    streets: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spaced(address.streets)})`, 'iu'),
    more: new RegExp(`^(?:${spaced(address.more)})$`, 'iu'),
    cityLines: address.cityLines.map(
      (pattern) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}-])${pattern.replaceAll('{place}', place).replaceAll('{capitals}', '[A-Z]{2}')}(?![\\p{L}\\p{N}])`,
          'u',
        ),
    ),
    readersAddress: whole(address.ofReader, number, '[\\s:]*$'),
    roleNames: new Set(email.roles),
    bestRoles: new RegExp(`^(?:${email.bestRoles})`, 'iu'),
    noReply: new RegExp(`(?<![a-z])(?:${oneOf(email.noReply)})`, 'iu'),
    readersEmail: labels(email.ofReader),
    contact: labels(email.contact),
    otherMatters: new RegExp(spaced(oneOf(email.otherMatters)), 'iu'),
    noAnswer: new RegExp(spaced(oneOf(email.noAnswer)), 'iu'),
    from: new RegExp(`^(?:${headings.from})\\s?:\\s*(.+)$`, 'iu'),
    reader: new RegExp(`^(?:${headings.reader})\\s?:`, 'iu'),
    subject: new RegExp(`^(?:(?:${headings.subject})\\s?:\\s*)+`, 'iu'),
    quoted: new RegExp(`^[>\\s]*(?:${spaced(headings.quoted)})\\s*$`, 'iu'),
    forwarded: new RegExp(`^[>\\s]*(?:${spaced(forwarded)})\\s*$`, 'iu'),
    // `Re:` is that of every language (RFC 5322, 3.6.5).
    answer: new RegExp(`^(?!(?:${handedOn})\\s?:)(?:[^\\s:]+\\s?:\\s*)?re\\s?:`, 'iu'),
  }
}

/** Any space, any apostrophe, and letters with or without their accents, as old tills have none. */
function spaced(pattern: string): string {
  return pattern
    .replaceAll(' ', '(?:\\s+)')
    .replaceAll("'", "[’']\\s?")
    .replace(/[à-öù-ü]/g, (letter) => `(?:${letter}|${plainLetters(letter)})`)
}

/** A pattern with the word for “number” in it, whose mark needs no space: `order#`. */
function withNumber(pattern: string, number: string): string {
  return spaced(pattern.replaceAll(' {number}', `(?: |(?=[#№])){number}`).replaceAll('{number}', `(?:${number})`))
}

/** A label touches no other letter. */
function anyOf(patterns: readonly string[], number: string, unless = '\\d'): RegExp {
  const all = patterns.map((pattern) => withNumber(pattern, number))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${oneOf(all)})(?=${unless}|[^\\p{L}]|$)`, 'giu')
}

function atStart(patterns: readonly string[], number: string, unless?: string): RegExp {
  return new RegExp(`^(?:${anyOf(patterns, number, unless).source})`, 'giu')
}

function whole(patterns: readonly string[], number: string, end: string): RegExp {
  const all = patterns.map((pattern) => withNumber(pattern, number))
  return new RegExp(`^(?:${oneOf(all)})(?!\\p{L})${end}`, 'iu')
}

/** A pattern of any of these; of none, it is found nowhere. */
function oneOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? neverFound : patterns.join('|')
}
